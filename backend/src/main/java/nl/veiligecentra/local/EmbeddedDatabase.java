package nl.veiligecentra.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.apache.commons.io.FileUtils;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A PostgreSQL of our own, with its data in a folder named by the major version: a newer PostgreSQL does not read the
 * data of an older one. A first start that was broken off leaves a folder without mark, which is made anew.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String FOLDER = "postgresql-18";
    private static final String MARK = "initialised";
    private static final String USER = "postgres";
    private static final Duration STARTS_WITHIN = Duration.ofMinutes(1);

    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** Keeps what it acknowledged, also when the power fails. */
    public static EmbeddedDatabase start(Path directory, int port) {
        return start(directory, port, "on");
    }

    /** For tests: nothing waits for the disk. */
    public static EmbeddedDatabase startForgetful(Path directory, int port) {
        return start(directory, port, "off");
    }

    private static EmbeddedDatabase start(Path directory, int port, String durable) {
        var home = directory.toAbsolutePath().normalize();
        var data = home.resolve(FOLDER);
        var log = Redirect.appendTo(home.resolve("postgresql.log").toFile());
        try {
            stopLeftover(home);
            prepare(data);
            return new EmbeddedDatabase(EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setDataDirectoryCustomizer(EmbeddedDatabase::mark)
                    .setOverrideWorkingDirectory(
                            home.resolve("postgresql-programs").toFile())
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setPGStartupWait(STARTS_WITHIN)
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("fsync", durable)
                    .setServerConfig("full_page_writes", durable)
                    .setServerConfig("synchronous_commit", durable)
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setOutputRedirector(log)
                    .setErrorRedirector(log)
                    .start());
        } catch (IOException | IllegalStateException e) {
            throw new StartRefused(
                    "PostgreSQL did not start; %s says why".formatted(home.resolve("postgresql.log")), e);
        }
    }

    static void stopLeftover(Path directory) {
        var data = directory.toAbsolutePath().normalize().resolve(FOLDER);
        ServiceProcesses.ofPidFile(data.resolve("postmaster.pid"), data.toString())
                .stop();
    }

    private static void prepare(Path data) throws IOException {
        if (Files.exists(data) && Files.notExists(data.resolve(MARK))) {
            FileUtils.deleteDirectory(data.toFile());
        }
        Files.createDirectories(data.getParent());
    }

    private static void mark(File data) {
        try {
            FileUtils.touch(new File(data, MARK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String jdbcUrl() {
        return postgres.getJdbcUrl(USER, USER);
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
