package nl.veiligecentra.local;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedDatabaseTest {

    private static final String STARTED_AT = "select pg_postmaster_start_time()::text";

    @TempDir
    private Path directory;

    private final int port = freePort();

    @Test
    void keepsItsDataOverARestart() throws Exception {
        try (var database = EmbeddedDatabase.start(directory, port)) {
            ask(database, "create table kept (word text); insert into kept values ('lamp'); select 'done'");
        }

        try (var database = EmbeddedDatabase.start(directory, port)) {
            assertThat(ask(database, "select word from kept")).isEqualTo("lamp");
        }
    }

    @Test
    void takesOverFromAPostgresThatOutlivedItsLauncher() throws Exception {
        var abandoned = EmbeddedDatabase.startForgetful(directory, port);
        var abandonedSince = ask(abandoned, STARTED_AT);
        releaseTheLockOfTheLauncher();

        try (var database = EmbeddedDatabase.startForgetful(directory, port)) {
            assertThat(ask(database, STARTED_AT)).isGreaterThan(abandonedSince);
        }
    }

    @Test
    void startsAfreshWhenTheFirstStartWasBrokenOff() throws Exception {
        Files.createDirectories(directory.resolve("postgresql-18"));
        Files.writeString(directory.resolve("postgresql-18/postgresql.conf"), "half");

        try (var database = EmbeddedDatabase.startForgetful(directory, port)) {
            assertThat(ask(database, "select 1::text")).isEqualTo("1");
        }
    }

    private void releaseTheLockOfTheLauncher() throws IOException {
        Files.delete(directory.resolve("postgresql-18/epg-lock"));
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl());
                var statement = connection.createStatement()) {
            statement.execute(sql);
            while (statement.getResultSet() == null) {
                statement.getMoreResults();
            }
            statement.getResultSet().next();
            return statement.getResultSet().getString(1);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
