package nl.veiligecentra.local.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import nl.veiligecentra.testing.TestIssuer;
import org.flywaydb.core.Flyway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A PostgreSQL with a country in it, that writes down the plan of every statement the application sends.
 * {@code -Dplans.incidents=1000000} makes it larger.
 */
final class CountryDatabase {

    static final Path LOG = Path.of("target", "plans", "postgresql.log").toAbsolutePath();

    /** Who asks may have another class loader than who filled it, so what is known travels as properties. */
    private static final String ADDRESS = "test.country.address";

    private static final String BEGUN = "test.country.begun";
    private static final Duration AT_MOST = Duration.ofMinutes(10);
    private static final long A_WHILE = 200;

    private CountryDatabase() {}

    /** Fills it beside what goes on. */
    static void begin() {
        TestIssuer.start();
        System.setProperty(BEGUN, "true");
        var work = new Thread(CountryDatabase::fillAhead, "country");
        work.setDaemon(true);
        work.start();
    }

    /** @return where it is, once it is filled */
    static String address() {
        var deadline = Instant.now().plus(AT_MOST);
        while (System.getProperty(BEGUN) != null && System.getProperty(ADDRESS) == null) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("No country in " + AT_MOST);
            }
            pause();
        }
        if (System.getProperty(ADDRESS) == null) {
            System.setProperty(ADDRESS, filled());
        }
        return System.getProperty(ADDRESS);
    }

    /** What fails here is tried again by its tests, which then fail with the reason. */
    private static void fillAhead() {
        try {
            System.setProperty(ADDRESS, filled());
        } finally {
            System.clearProperty(BEGUN);
        }
    }

    private static String filled() {
        try {
            Files.createDirectories(LOG.getParent());
            Files.deleteIfExists(LOG);
            var database = EmbeddedPostgres.builder()
                    .setServerConfig("session_preload_libraries", "auto_explain")
                    .setServerConfig("auto_explain.log_format", "json")
                    .setServerConfig("auto_explain.log_analyze", "on")
                    .setServerConfig("auto_explain.log_timing", "off")
                    .setServerConfig("auto_explain.log_parameter_max_length", "0")
                    .setServerConfig("fsync", "off")
                    .setServerConfig("jit", "off")
                    .setOutputRedirector(Redirect.appendTo(LOG.toFile()))
                    .setErrorRedirector(Redirect.appendTo(LOG.toFile()))
                    .start();
            var address = database.getJdbcUrl("postgres", "postgres");
            Flyway.configure()
                    .dataSource(address, "postgres", "postgres")
                    .load()
                    .migrate();
            var source = database.getPostgresDatabase();
            DemoData.fill(source, Clock.systemUTC(), TestIssuer.address());
            Country.fill(source, Clock.systemUTC(), TestIssuer.address(), new Wanted());
            addSessions(database);
            return address;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static void addSessions(EmbeddedPostgres database) throws IOException, SQLException {
        try (var file = CountryDatabase.class.getResourceAsStream("/plans/sessions.sql");
                var connection = database.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(new String(file.readAllBytes(), UTF_8));
            statement.execute("vacuum analyze");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(A_WHILE);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private record Wanted() implements CountrySettings {

        @Override
        public long incidents() {
            return Long.getLong("plans.incidents", 200_000);
        }

        @Override
        public int areas() {
            return 1_000;
        }
    }
}
