package nl.veiligecentra.bench;

import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** One connection: asks, waits for the whole answer, and remembers how long that took. */
final class Conversation {

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");
    private static final byte[] LAST_CHUNK = "\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int UNKNOWN = -1;
    private static final int CHUNKED = -2;

    private final SocketChannel channel;
    private final SelectionKey key;
    private ByteBuffer received = ByteBuffer.allocate(64 * 1024);
    private ByteBuffer request;
    private int end;
    private long askedAt;
    private long nanos;

    Conversation(SocketAddress address, Selector selector) throws IOException {
        channel = SocketChannel.open(address);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        key = channel.register(selector, SelectionKey.OP_READ, this);
    }

    void ask(byte[] bytes) throws IOException {
        request = ByteBuffer.wrap(bytes);
        received.clear();
        end = UNKNOWN;
        askedAt = System.nanoTime();
        goOnAsking();
    }

    void goOnAsking() throws IOException {
        channel.write(request);
        key.interestOps(request.hasRemaining() ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ);
    }

    boolean isAnswered() throws IOException {
        if (channel.read(received) < 0) {
            throw new IOException("cut off: " + text(received.position()));
        }
        if (!received.hasRemaining()) {
            received = ByteBuffer.allocate(received.capacity() * 2).put(received.flip());
        }
        if (end == UNKNOWN) {
            end = findEnd();
        }
        var complete = end == CHUNKED ? endsWithLastChunk() : end != UNKNOWN && received.position() >= end;
        if (complete) {
            nanos = System.nanoTime() - askedAt;
        }
        return complete;
    }

    long nanos() {
        return nanos;
    }

    int status() {
        return Integer.parseInt(new String(received.array(), 9, 3, StandardCharsets.US_ASCII));
    }

    /** The whole answer, head and body. */
    String text() {
        return text(received.position());
    }

    void close() throws IOException {
        channel.close();
    }

    private int findEnd() {
        var bytes = received.array();
        for (int at = 3; at < received.position(); at++) {
            if (bytes[at] == '\n' && bytes[at - 1] == '\r' && bytes[at - 2] == '\n' && bytes[at - 3] == '\r') {
                var length = LENGTH.matcher(text(at));
                return length.find() ? at + 1 + Integer.parseInt(length.group(1)) : status() == 204 ? at + 1 : CHUNKED;
            }
        }
        return UNKNOWN;
    }

    private boolean endsWithLastChunk() {
        var from = received.position() - LAST_CHUNK.length;
        for (int n = 0; n < LAST_CHUNK.length; n++) {
            if (from < 0 || received.array()[from + n] != LAST_CHUNK[n]) {
                return false;
            }
        }
        return true;
    }

    private String text(int length) {
        return new String(received.array(), 0, length, StandardCharsets.UTF_8);
    }
}
