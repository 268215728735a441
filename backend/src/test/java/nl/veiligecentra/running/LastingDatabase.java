package nl.veiligecentra.running;

import nl.veiligecentra.local.EmbeddedDatabase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL that writes to disk what it acknowledges, with data that stays, to be killed and started again. */
public final class LastingDatabase implements AutoCloseable {

    public static final String USER = "postgres";

    private final Path directory;
    private final int port;
    private EmbeddedDatabase database;

    public LastingDatabase(Path directory, int port) {
        this.directory = directory;
        this.port = port;
    }

    public void start() {
        try {
            Files.createDirectories(directory);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
        database = EmbeddedDatabase.start(directory, port);
    }

    /** kill -9 of the postmaster: its children end by themselves, and the next start recovers from the log. */
    public void kill() {
        var postmaster = ProcessHandle.of(pid()).orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().join();
        database.close();
    }

    @Override
    public void close() {
        database.close();
    }

    public String address() {
        return "jdbc:postgresql://localhost:%d/postgres".formatted(port);
    }

    public int port() {
        return port;
    }

    public Path log() {
        return directory.resolve("postgresql.log");
    }

    public long pid() {
        try (var lines = Files.lines(directory.resolve("postgresql-18/postmaster.pid"))) {
            return Long.parseLong(lines.findFirst().orElseThrow().strip());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public Connection open() throws SQLException {
        return DriverManager.getConnection(address(), USER, USER);
    }

    public void run(String... statements) {
        try (var connection = open();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** The first column of the first row, as text. */
    public String ask(String question) {
        try (var connection = open();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() ? answer.getString(1) : null;
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
