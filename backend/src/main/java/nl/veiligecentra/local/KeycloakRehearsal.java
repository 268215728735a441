package nl.veiligecentra.local;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** The first start of a distribution of Keycloak, which takes four times as long as later ones. */
final class KeycloakRehearsal {

    private KeycloakRehearsal() {}

    /** @param places of the distribution, and where its data may be for now */
    public static void main(String... places) throws IOException {
        var home = Path.of(places[0]);
        var done = home.resolve("rehearsed");
        if (Files.notExists(done)) {
            rehearse(home, Path.of(places[1]));
            Files.createFile(done);
        }
    }

    private static void rehearse(Path home, Path directory) throws IOException {
        Files.createDirectories(directory);
        var stop = new Thread(() -> Keycloak.stopLeftover(directory));
        Runtime.getRuntime().addShutdownHook(stop);
        Keycloak.start(home, directory, freePort(), RealmFile.forPorts(8080, 2525));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
