package nl.veiligecentra.testing;

import org.eclipse.microprofile.config.ConfigProvider;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database behind the application, for what a test cannot reach through the API. */
public final class TestDatabase {

    private TestDatabase() {}

    /** Runs a script of the test resources, unless the question already has an answer. */
    public static void run(String script, String unless) throws IOException {
        try (var file = TestDatabase.class.getResourceAsStream(script);
                var connection = open();
                var statement = connection.createStatement()) {
            if (!statement.executeQuery(unless).next()) {
                statement.execute(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                        .replace("${issuer}", TestIssuer.address()));
            }
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    public static Connection open() throws SQLException {
        return DriverManager.getConnection(
                setting("quarkus.datasource.jdbc.url"),
                setting("quarkus.datasource.username"),
                setting("quarkus.datasource.password"));
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
