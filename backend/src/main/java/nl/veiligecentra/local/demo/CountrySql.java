package nl.veiligecentra.local.demo;

import io.quarkus.logging.Log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Runs what stands in {@code demo/country}, and lets every derived table be made anew. */
final class CountrySql {

    private final Connection connection;

    CountrySql(Connection connection) {
        this.connection = connection;
    }

    /** @return how many rows were inserted */
    long runFile(String name) {
        try (var file = CountrySql.class.getResourceAsStream("/demo/country/" + name + ".sql")) {
            return run(new String(file.readAllBytes(), UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    long run(String sql) {
        try (var statement = connection.createStatement()) {
            long rows = 0;
            boolean isResult = statement.execute(sql);
            while (isResult || statement.getUpdateCount() != -1) {
                rows += isResult ? 0 : statement.getUpdateCount();
                isResult = statement.getMoreResults();
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long number(String sql) {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By agreement: whoever keeps a table that follows from others also keeps a function {@code rebuild_<table>()}. */
    void rebuildWhatIsDerived() throws SQLException {
        for (var function : rebuilders()) {
            Log.infof("Making anew: %s", function);
            run("select " + function + "()");
        }
    }

    private List<String> rebuilders() throws SQLException {
        try (var statement = connection.createStatement();
                var names = statement.executeQuery("""
                        select proname from pg_proc where pronamespace = current_schema()::regnamespace
                            and proname like 'rebuild\\_%' and pronargs = 0 order by proname
                        """)) {
            var functions = new ArrayList<String>();
            while (names.next()) {
                functions.add(names.getString(1));
            }
            return functions;
        }
    }
}
