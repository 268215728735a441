package nl.veiligecentra.faults;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import nl.veiligecentra.migration.PreviousRelease;
import nl.veiligecentra.running.LastingDatabase;
import nl.veiligecentra.running.PackagedBackend;
import nl.veiligecentra.running.Pause;
import nl.veiligecentra.testing.TestIssuer;
import org.apache.commons.io.FileUtils;
import org.postgresql.ds.PGSimpleDataSource;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Runs the parts that were asked for, each on data of its own, and ends with an error when a promise was broken. */
public final class Faults {

    private static final int PORT = 18_090;
    private static final int OTHER_PORT = 18_092;
    private static final int DATABASE_PORT = 15_554;
    private static final int ISSUER_PORT = 18_190;
    private static final int MAIL_PORT = 18_125;
    private static final Path DIRECTORY = Path.of("backend/target/faults");
    private static final List<String> PARTS =
            List.of("kill", "mail", "replicas", "kill-database", "restart-database", "burst", "previous-release");
    private static final Random DICE = new Random(1783);

    private final LastingDatabase database = new LastingDatabase(DIRECTORY, DATABASE_PORT);
    private final GreenMail mailbox = new GreenMail(new ServerSetup(MAIL_PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    public static void main(String... args) {
        var given = System.getProperty("faults.parts", "");
        try {
            TestIssuer.startAt(ISSUER_PORT);
            var faults = new Faults();
            for (var part : given.isBlank() ? PARTS : List.of(given.split(","))) {
                faults.run(part);
            }
            System.exit(0);
        } catch (Throwable broken) {
            broken.printStackTrace();
            System.exit(1);
        }
    }

    private void run(String part) throws IOException {
        FileUtils.deleteDirectory(DIRECTORY.toFile());
        database.start();
        mailbox.start();
        try {
            switch (part) {
                case "kill" -> killBackend(Integer.getInteger("faults.kills", 100));
                case "mail" -> killWhileMailing();
                case "replicas" -> listenAtTwo();
                case "kill-database" -> killDatabase(Integer.getInteger("faults.database-kills", 5));
                case "restart-database" -> restartDatabase();
                case "burst" -> burst();
                case "previous-release" -> startOverPreviousRelease();
                default -> throw new IllegalArgumentException("no such part: " + part);
            }
        } finally {
            mailbox.stop();
            database.close();
        }
    }

    private void killBackend(int times) {
        try (var backend = backend(Map.of())) {
            backend.start();
            var writers = Writers.begin(database, PORT);
            for (int n = 1; n <= times; n++) {
                Pause.of(Duration.ofMillis(1_500 + DICE.nextInt(4_000)));
                backend.kill();
                backend.start();
                if (n % 10 == 0) {
                    System.out.printf("killed %d times, %s%n", n, writers);
                }
            }
            check("backend killed %d times".formatted(times), writers);
        }
    }

    private void killWhileMailing() throws IOException {
        System.out.println(new Letters(database, mailbox, PORT)
                .survive(() -> backend(Map.of("veilige-centra.mail.every", "off")), () -> backend(Map.of())));
    }

    private void listenAtTwo() throws IOException {
        try (var one = backend(PORT, Map.of());
                var two = backend(OTHER_PORT, Map.of())) {
            System.out.println(new Replicas(database).hearEachOther(one, two));
        }
    }

    private void killDatabase(int times) {
        try (var backend = backend(Map.of())) {
            backend.start();
            var writers = Writers.begin(database, PORT);
            for (int n = 1; n <= times; n++) {
                Pause.of(Duration.ofMillis(2_000 + DICE.nextInt(3_000)));
                database.kill();
                database.start();
            }
            Pause.of(Duration.ofSeconds(3));
            check("database killed %d times".formatted(times), writers);
        }
    }

    private void check(String what, Writers writers) {
        writers.finish();
        // what a killed process had claimed is free again after its lease
        var findings = new Findings(database, writers, mailbox).gather();
        System.out.printf("%s: %s%n%s%n", what, writers, findings);
        findings.requireNothingBroken();
    }

    private void restartDatabase() {
        try (var backend = backend(Map.of())) {
            backend.start();
            System.out.println(new Outage(database, PORT).duringRestart());
        }
    }

    private void burst() {
        try (var backend = backend(Map.of("veilige-centra.web.requests-per-minute", "100"))) {
            backend.start();
            System.out.println(Burst.of(300, PORT));
        }
    }

    private void startOverPreviousRelease() throws IOException {
        var source = new PGSimpleDataSource();
        source.setUrl(database.address());
        source.setUser(LastingDatabase.USER);
        source.setPassword(LastingDatabase.USER);
        try (var backend = backend(Map.of("veilige-centra.demo-data", "false"))) {
            PreviousRelease.restore(source);
            backend.start();
            System.out.println(Reading.everything(database, PORT));
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private PackagedBackend backend(Map<String, String> more) {
        return backend(PORT, more);
    }

    private PackagedBackend backend(int port, Map<String, String> more) {
        var settings = new HashMap<>(PackagedBackend.settings(database.address(), port));
        settings.put("veilige-centra.demo-data", "true");
        settings.put("veilige-centra.demo-data.issuer", TestIssuer.address());
        settings.put("veilige-centra.mail.every", "1s");
        settings.put("veilige-centra.mail.lease", "5s");
        settings.put("quarkus.mailer.port", String.valueOf(MAIL_PORT));
        settings.put("quarkus.mailer.start-tls", "DISABLED");
        settings.putAll(more);
        return new PackagedBackend(port, List.of("-Xmx512m"), settings, DIRECTORY.resolve("backend.log"));
    }
}
