package nl.veiligecentra.migration;

import org.flywaydb.core.Flyway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** A database as release 0.1.0 left it: one centre with every kind of row, in the schema of that day. */
public final class PreviousRelease {

    private static final String SCHEMA = "202611241900";
    private static final String DATA = "/releases/release-0.1.0.sql";

    private PreviousRelease() {}

    public static void restore(DataSource database) throws IOException, SQLException {
        Flyway.configure().dataSource(database).target(SCHEMA).load().migrate();
        try (var script = PreviousRelease.class.getResourceAsStream(DATA);
                var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** How many rows each table holds that release 0.1.0 knew. */
    static Map<String, Long> counts(Connection connection) throws SQLException {
        var counts = new TreeMap<String, Long>();
        try (var tables = connection.createStatement();
                var names = tables.executeQuery("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'
                        """)) {
            while (names.next()) {
                try (var rows = connection.createStatement();
                        var count = rows.executeQuery("select count(*) from " + names.getString(1))) {
                    count.next();
                    counts.put(names.getString(1), count.getLong(1));
                }
            }
        }
        return counts;
    }
}
