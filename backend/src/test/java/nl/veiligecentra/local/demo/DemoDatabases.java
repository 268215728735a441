package nl.veiligecentra.local.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A PostgreSQL in which the demo data was written more than once. */
final class DemoDatabases implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    DemoDatabases() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
    }

    DataSource filledAt(String name, Instant now) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        var database = postgres.getDatabase("postgres", name);
        Flyway.configure().dataSource(database).load().migrate();
        DemoData.fill(database, Clock.fixed(now, ZoneOffset.UTC), "http://issuer.example");
        return database;
    }

    /** Each row as text, its columns joined by a bar. */
    static List<String> ask(DataSource database, String question) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var answers = statement.executeQuery(question)) {
            var rows = new ArrayList<String>();
            int columns = answers.getMetaData().getColumnCount();
            while (answers.next()) {
                var row = new ArrayList<String>();
                for (int column = 1; column <= columns; column++) {
                    row.add(answers.getString(column));
                }
                rows.add(String.join("|", row.stream().map(String::valueOf).toList()));
            }
            return rows;
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
