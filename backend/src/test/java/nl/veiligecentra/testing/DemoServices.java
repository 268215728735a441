package nl.veiligecentra.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** A real PostgreSQL with the demo data of Westland, as somebody has it who tries the product out. */
public class DemoServices implements QuarkusTestResourceLifecycleManager {

    private static final String MAINTENANCE = "test.demo.maintenance";

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        var issuer = TestIssuer.start();
        try {
            // data is put back hundreds of times, and nothing of it has to last
            postgres =
                    EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
        System.setProperty(MAINTENANCE, postgres.getJdbcUrl("postgres", "postgres"));
        run("create database demo");
        return Map.of(
                "quarkus.datasource.jdbc.url",
                postgres.getJdbcUrl("postgres", "demo"),
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                "postgres",
                "quarkus.oidc.auth-server-url",
                issuer.url(),
                "quarkus.oidc.web.auth-server-url",
                issuer.url(),
                "veilige-centra.demo-data",
                "true",
                "veilige-centra.demo-data.issuer",
                issuer.url());
    }

    @Override
    public void stop() {
        try {
            postgres.close();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** Keeps the database as it is now, to go back to; nobody may be connected. */
    static void keep() {
        run("create database pristine template demo");
    }

    static void putBack() {
        run("drop database demo with (force)");
        run("create database demo template pristine strategy file_copy");
    }

    static void run(String sql) {
        try (var connection = DriverManager.getConnection(System.getProperty(MAINTENANCE), "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
