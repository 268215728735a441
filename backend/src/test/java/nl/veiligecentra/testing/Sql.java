package nl.veiligecentra.testing;

import org.eclipse.microprofile.config.ConfigProvider;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks into the database beside the application, and puts there what no request could. */
public final class Sql {

    /** One for all: a test that fills a centre would else spend most of its time on connecting. */
    private static Connection connection;

    private static String address;

    private Sql() {}

    public static synchronized int run(String sql, Object... parameters) {
        try (var statement = bound(open(), sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** The first column of all rows, as text. */
    public static synchronized List<String> read(String sql, Object... parameters) {
        try (var statement = bound(open(), sql, parameters);
                var rows = statement.executeQuery()) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static PreparedStatement bound(Connection connection, String sql, Object... parameters)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int position = 0; position < parameters.length; position++) {
            statement.setObject(position + 1, parameters[position]);
        }
        return statement;
    }

    private static Connection open() throws SQLException {
        var current = setting("quarkus.datasource.jdbc.url");
        if (connection == null || !current.equals(address) || !connection.isValid(1)) {
            address = current;
            connection = DriverManager.getConnection(
                    current, setting("quarkus.datasource.username"), setting("quarkus.datasource.password"));
        }
        return connection;
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
