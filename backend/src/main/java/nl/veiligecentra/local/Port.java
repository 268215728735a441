package nl.veiligecentra.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** A port that something of ours is going to listen on, and the variable that chooses another. */
record Port(String user, int number, String variable) {

    void requireFree() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
        } catch (IOException e) {
            throw new StartRefused(
                    "Port %d, for %s, is taken by another program. Stop that program, or choose another port: %s=%d"
                            .formatted(number, user, variable, number + 1),
                    e);
        }
    }
}
