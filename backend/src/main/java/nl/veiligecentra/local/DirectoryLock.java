package nl.veiligecentra.local;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** One launcher at a time per directory. The operating system lets go of the lock when the launcher dies. */
final class DirectoryLock {

    private DirectoryLock() {}

    static void take(Path directory) {
        try {
            Files.createDirectories(directory);
            var channel = FileChannel.open(directory.resolve("lock"), CREATE, WRITE);
            if (channel.tryLock() == null) {
                throw new StartRefused(
                        "Veilige Centra already runs from %s. Stop it first, or choose another directory: VEILIGE_CENTRA_LOCAL_DIRECTORY"
                                .formatted(directory));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
