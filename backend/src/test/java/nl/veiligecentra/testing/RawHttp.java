package nl.veiligecentra.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends bytes as they are, also those that no client library would send, and reads what comes back until the end. */
public final class RawHttp {

    private static final Pattern STATUS = Pattern.compile("(?m)^HTTP/1\\.[01] ([2-5]\\d\\d)");
    private static final Pattern LOCATION = Pattern.compile("(?mi)^Location: (\\S+)");

    private final int port;
    private final Duration patience;

    public RawHttp(int port, Duration patience) {
        this.port = port;
        this.patience = patience;
    }

    /** @throws java.net.SocketTimeoutException when nothing comes for longer than the patience */
    public Answer send(byte[] request) throws IOException {
        try (var socket = open()) {
            try {
                socket.getOutputStream().write(request);
                socket.getOutputStream().flush();
            } catch (IOException refusedEarly) {
                return read(socket);
            }
            return read(socket);
        }
    }

    public Socket open() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout((int) patience.toMillis());
        return socket;
    }

    public static Answer read(Socket socket) throws IOException {
        var received = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(received);
        } catch (SocketException cutOff) {
            return new Answer(received.toString(StandardCharsets.UTF_8));
        }
        return new Answer(received.toString(StandardCharsets.UTF_8));
    }

    /** What came back; nothing at all when the other side cut the connection. */
    public record Answer(String text) {

        public boolean isCutOff() {
            return status() == 0;
        }

        public int status() {
            Matcher found = STATUS.matcher(text);
            return found.find() ? Integer.parseInt(found.group(1)) : 0;
        }

        public String location() {
            Matcher found = LOCATION.matcher(text);
            return found.find() ? found.group(1) : "";
        }
    }
}
