package nl.veiligecentra.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * One launcher at a time per directory. The operating system lets go of the lock when the launcher dies; one that was
 * just told to stop gets the time to do so.
 */
final class DirectoryLock {

    private static final Duration STOPS_WITHIN = Duration.ofSeconds(15);

    private DirectoryLock() {}

    static void take(Path directory) {
        try {
            Files.createDirectories(directory);
            var channel = FileChannel.open(directory.resolve("lock"), CREATE, WRITE);
            var deadline = Instant.now().plus(STOPS_WITHIN);
            while (channel.tryLock() == null) {
                if (Instant.now().isAfter(deadline)) {
                    throw new StartRefused("Veilige Centra already runs from %s. Stop it first, or keep a second one"
                                    .formatted(directory.toAbsolutePath())
                            + " elsewhere: VEILIGE_CENTRA_LOCAL_DIRECTORY=another-directory");
                }
                Pause.of(Duration.ofMillis(200));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
