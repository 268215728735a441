package nl.veiligecentra.local.demo;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
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
import java.util.Map;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A PostgreSQL with a country in it, that writes down the plan of every statement the application sends.
 * {@code -Dplans.incidents=1000000} makes it larger.
 */
public class CountryServices implements QuarkusTestResourceLifecycleManager {

    static final Path LOG = Path.of("target", "plans", "postgresql.log").toAbsolutePath();

    private static final String EXPLAINED = "&options=-c%20auto_explain.log_min_duration=0";

    private EmbeddedPostgres database;

    @Override
    public Map<String, String> start() {
        var issuer = TestIssuer.start();
        try {
            Files.createDirectories(LOG.getParent());
            Files.deleteIfExists(LOG);
            database = EmbeddedPostgres.builder()
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
            DemoData.fill(database.getPostgresDatabase(), Clock.systemUTC(), issuer.url());
            Country.fill(database.getPostgresDatabase(), Clock.systemUTC(), issuer.url(), new Wanted());
            addSessions();
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    address + EXPLAINED,
                    "quarkus.datasource.username",
                    "postgres",
                    "quarkus.datasource.password",
                    "postgres",
                    "quarkus.oidc.auth-server-url",
                    issuer.url(),
                    "quarkus.oidc.web.auth-server-url",
                    issuer.url());
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    @Override
    public void stop() {
        try {
            database.close();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private void addSessions() throws IOException, SQLException {
        try (var file = CountryServices.class.getResourceAsStream("/plans/sessions.sql");
                var connection = database.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(new String(file.readAllBytes(), UTF_8));
            statement.execute("vacuum analyze");
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
