package nl.veiligecentra.local;

import org.apache.commons.io.FileUtils;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * The identity provider for trying out. Accounts that people make stay, until the realm file changes: Keycloak does
 * not import a realm that it already has, so its data is then made anew.
 */
public final class Keycloak implements AutoCloseable {

    static final String PASSWORD = "welkom-in-westland";

    private static final String REALM = "veilige-centra";

    /** Compiling for speed costs a quarter of the start, and pays off only where many people sign in. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

    private static final Duration STARTS_WITHIN = Duration.ofMinutes(4);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final HttpClient LOOKING = HttpClient.newHttpClient();

    private final Path directory;
    private final int port;
    private final String realm;
    private final Process process;

    private Keycloak(Path directory, int port, String realm, Process process) {
        this.directory = directory;
        this.port = port;
        this.realm = realm;
        this.process = process;
    }

    /**
     * Starts the distribution unpacked in {@code home}, with its data in {@code directory}, and waits for it. A start
     * may change the distribution: two at once take turns.
     */
    public static Keycloak start(Path home, Path directory, int port, String realm) {
        var place = directory.toAbsolutePath().normalize();
        try (var turn = FileChannel.open(home.resolve("starting"), CREATE, WRITE)) {
            turn.lock();
            stopLeftover(place);
            prepare(place, realm);
            var keycloak = new Keycloak(
                    place, port, realm, launch(home.toAbsolutePath().normalize(), place, port, realm));
            keycloak.awaitReady();
            return keycloak;
        } catch (IOException e) {
            throw new StartRefused("Keycloak does not start from %s: %s".formatted(home, e.getMessage()), e);
        }
    }

    public String issuer() {
        return "http://localhost:%d/realms/%s".formatted(port, REALM);
    }

    @Override
    public void close() {
        stopLeftover(directory);
    }

    static void stopLeftover(Path directory) {
        ServiceProcesses.naming(database(directory.toAbsolutePath().normalize()))
                .stop();
    }

    private static void prepare(Path directory, String realm) throws IOException {
        var imported = importedRealm(directory);
        if (!Files.exists(imported) || !Files.readString(imported).equals(realm)) {
            FileUtils.deleteDirectory(data(directory).toFile());
            Files.createDirectories(data(directory));
        }
    }

    private static Process launch(Path home, Path directory, int port, String realm) throws IOException {
        var offered = home.resolve("data/import").resolve(REALM + "-realm.json");
        Files.createDirectories(offered.getParent());
        Files.writeString(offered, realm);
        var builder = new ProcessBuilder(command(home, directory, port))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log(directory).toFile()));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_APPEND", QUICK_START);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD);
        return builder.start();
    }

    private static List<String> command(Path home, Path directory, int port) {
        var windows = System.getProperty("os.name").startsWith("Windows");
        var command = new ArrayList<>(windows ? List.of("cmd", "/c") : List.of("sh"));
        command.add(home.resolve(windows ? "bin/kc.bat" : "bin/kc.sh").toString());
        command.add("start-dev");
        command.add("--import-realm");
        command.add("--db-url=" + database(directory) + ";NON_KEYWORDS=VALUE");
        command.add("--http-host=localhost");
        command.add("--http-port=" + port);
        command.add("--hostname=http://localhost:" + port);
        return command;
    }

    /** Only now is the realm marked as imported: a first start that was broken off is done again. */
    private void awaitReady() throws IOException {
        var question = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(5))
                .build();
        var deadline = Instant.now().plus(STARTS_WITHIN);
        while (!answers(question)) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                throw new StartRefused("Keycloak did not start; %s says why".formatted(log(directory)));
            }
            Pause.of(BETWEEN_LOOKS);
        }
        Files.writeString(importedRealm(directory), realm);
    }

    private static boolean answers(HttpRequest question) {
        try {
            var answer = LOOKING.send(question, BodyHandlers.discarding());
            return answer.statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Path data(Path directory) {
        return directory.resolve("keycloak-data");
    }

    private static Path importedRealm(Path directory) {
        return data(directory).resolve("imported-realm.json");
    }

    private static Path log(Path directory) {
        return directory.resolve("keycloak.log");
    }

    private static String database(Path directory) {
        return "jdbc:h2:file:" + data(directory).resolve("keycloak");
    }
}
