package nl.veiligecentra.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;

/** A real PostgreSQL with the people of two centres in it, and a real issuer; started once for all tests. */
public class TestServices implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres database;

    @Override
    public Map<String, String> start() {
        var issuer = TestIssuer.start();
        try {
            database = EmbeddedPostgres.builder().start();
            var address = database.getJdbcUrl("postgres", "postgres");
            Flyway.configure()
                    .dataSource(address, "postgres", "postgres")
                    .load()
                    .migrate();
            fill(issuer.url());
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    address,
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

    private void fill(String issuer) throws IOException {
        try (var script = TestServices.class.getResourceAsStream("/two-centres.sql");
                var connection = database.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8).replace("${issuer}", issuer));
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
