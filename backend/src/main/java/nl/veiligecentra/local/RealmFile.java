package nl.veiligecentra.local;

import java.io.IOException;
import java.io.UncheckedIOException;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The demo realm of the repository, written for the usual ports. */
public final class RealmFile {

    private static final String RESOURCE = "/keycloak/veilige-centra-realm.json";

    private RealmFile() {}

    public static String forPorts(int application, int mail) {
        return read().replace("http://localhost:8080", "http://localhost:" + application)
                .replace("\"port\": \"2525\"", "\"port\": \"%d\"".formatted(mail));
    }

    private static String read() {
        try (var file = RealmFile.class.getResourceAsStream(RESOURCE)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
