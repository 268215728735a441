package nl.veiligecentra.local;

import org.apache.commons.io.FileUtils;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The identity provider for trying out. Accounts that people make stay, until the realm file changes: Keycloak does
 * not import a realm that it already has, so its data is then made anew.
 */
public final class Keycloak implements AutoCloseable {

    private static final String REALM = "veilige-centra";
    private static final String ADMINISTRATOR = "admin";
    static final String PASSWORD = "welkom-in-westland";
    /** Compiling for speed costs a quarter of the start, and pays off only where many people sign in. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

    private static final Duration STARTS_WITHIN = Duration.ofMinutes(4);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Process process;
    private final Path log;
    private final int port;

    private Keycloak(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Returns at once; {@link #awaitReady} waits until it answers. */
    public static Keycloak launch(Path home, Path directory, int port, String realm) {
        var data = data(directory);
        var log = data.resolveSibling("keycloak.log");
        try {
            stopLeftover(directory);
            Files.createDirectories(data);
            offer(realm, home, data);
            var builder = new ProcessBuilder(command(home.toAbsolutePath().normalize(), data, port))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(log.toFile()));
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("JAVA_OPTS_APPEND", QUICK_START);
            builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
            builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD);
            var process = builder.start();
            Files.writeString(pidFile(data), Long.toString(process.pid()));
            return new Keycloak(process, log, port);
        } catch (IOException e) {
            throw new StartRefused("Keycloak does not start from %s: %s".formatted(home, e.getMessage()), e);
        }
    }

    static void stopLeftover(Path directory) {
        var data = data(directory);
        ServiceProcess.ofPidFile(pidFile(data), data).ifPresent(ServiceProcess::stop);
    }

    private static Path data(Path directory) {
        return directory.toAbsolutePath().normalize().resolve("keycloak-data");
    }

    private static Path pidFile(Path data) {
        return data.resolveSibling("keycloak.pid");
    }

    private static void offer(String realm, Path home, Path data) throws IOException {
        var imported = data.resolve("imported-realm.json");
        if (!Files.exists(imported) || !Files.readString(imported).equals(realm)) {
            FileUtils.cleanDirectory(data.toFile());
            Files.writeString(imported, realm);
        }
        var offered = home.resolve("data/import").resolve(REALM + "-realm.json");
        Files.createDirectories(offered.getParent());
        Files.writeString(offered, realm);
    }

    private static List<String> command(Path home, Path data, int port) {
        var windows = System.getProperty("os.name").startsWith("Windows");
        var interpreter = windows ? List.of("cmd", "/c") : List.of("sh");
        var program = home.resolve("bin").resolve(windows ? "kc.bat" : "kc.sh");
        return Stream.concat(
                        interpreter.stream(),
                        Stream.of(
                                program.toString(),
                                "start-dev",
                                "--import-realm",
                                "--db-url=jdbc:h2:file:" + data.resolve("keycloak") + ";NON_KEYWORDS=VALUE",
                                "--http-host=localhost",
                                "--http-port=" + port,
                                "--hostname=http://localhost:" + port))
                .toList();
    }

    public void awaitReady() {
        var realm = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(5))
                .build();
        var deadline = Instant.now().plus(STARTS_WITHIN);
        while (!answers(realm)) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                throw new StartRefused("Keycloak did not start; %s says why".formatted(log));
            }
            Pause.of(BETWEEN_LOOKS);
        }
    }

    public String issuer() {
        return "http://localhost:%d/realms/%s".formatted(port, REALM);
    }

    @Override
    public void close() {
        new ServiceProcess(process.toHandle()).stop();
    }

    private static boolean answers(HttpRequest request) {
        try {
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
