package nl.veiligecentra.running;

import nl.veiligecentra.testing.TestIssuer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged application in its production profile, as a process of its own. */
public final class PackagedBackend implements AutoCloseable {

    private static final Path JAR = Path.of("backend/target/quarkus-app/quarkus-run.jar");
    private static final Duration STARTS_WITHIN = Duration.ofMinutes(2);
    private static final String SECRET = "only-for-measuring-0123456789abcdef";

    private final int port;
    private final int managementPort;
    private final List<String> command;
    private final Path log;
    private Process process;

    /** @param jvm flags of the virtual machine, as an operator would give them */
    public PackagedBackend(int port, List<String> jvm, Map<String, String> settings, Path log) {
        this.port = port;
        this.managementPort = port + 1;
        this.log = log;
        this.command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", JAR.toString()));
    }

    /** What the production profile needs to know, with the issuer of the tests and nothing that slows a caller down. */
    public static Map<String, String> settings(String databaseAddress, int port) {
        return Map.ofEntries(
                Map.entry("quarkus.http.host", "127.0.0.1"),
                Map.entry("quarkus.http.port", String.valueOf(port)),
                Map.entry("quarkus.management.host", "127.0.0.1"),
                Map.entry("quarkus.management.port", String.valueOf(port + 1)),
                Map.entry("quarkus.datasource.jdbc.url", databaseAddress),
                Map.entry("quarkus.datasource.username", "postgres"),
                Map.entry("quarkus.datasource.password", "postgres"),
                Map.entry("VEILIGE_CENTRA_ADDRESS", "http://localhost:" + port),
                Map.entry("MAIL_FROM", "no-reply@example.org"),
                Map.entry("OIDC_ISSUER", TestIssuer.address()),
                Map.entry("OIDC_CLIENT_SECRET", SECRET),
                Map.entry("OIDC_STATE_SECRET", SECRET),
                Map.entry("SESSION_SECRET", SECRET),
                Map.entry("quarkus.mailer.host", "127.0.0.1"),
                Map.entry("veilige-centra.second-factor.required", "false"),
                Map.entry("veilige-centra.web.requests-per-minute", "1000000000"));
    }

    public Duration start() {
        return start(STARTS_WITHIN);
    }

    /** @param within longer than usual where a country is made up at the first start */
    public Duration start(Duration within) {
        if (isReady()) {
            throw new IllegalStateException("something answers on port %d already".formatted(managementPort));
        }
        var began = Instant.now();
        try {
            process = new ProcessBuilder(command)
                    .directory(Path.of("").toAbsolutePath().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
        awaitReady(within);
        return Duration.between(began, Instant.now());
    }

    /** kill -9 */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    @Override
    public void close() {
        process.destroy();
        await();
    }

    public long pid() {
        return process.pid();
    }

    public int port() {
        return port;
    }

    private void await() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady(Duration within) {
        var until = Instant.now().plus(within);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(until)) {
                throw new IllegalStateException("the backend did not start; %s says why".formatted(log));
            }
            Pause.of(Duration.ofMillis(100));
        }
    }

    private boolean isReady() {
        try {
            var ready = URI.create("http://127.0.0.1:%d/q/health/ready".formatted(managementPort));
            return HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(ready).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
