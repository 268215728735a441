package nl.veiligecentra.local;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import static java.util.concurrent.CompletableFuture.allOf;
import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.concurrent.CompletableFuture.runAsync;
import static java.util.concurrent.CompletableFuture.supplyAsync;

/** PostgreSQL and Keycloak on this machine: started side by side, each telling how long it took, and stopped together. */
final class LocalServices {

    /** Each waits for a process: they would queue up behind each other in a pool of the size of this machine. */
    private static final Executor ITS_OWN_THREAD = task -> new Thread(task).start();

    private final LocalSettings settings;
    private final Path directory;
    private CompletableFuture<Optional<EmbeddedDatabase>> database = completedFuture(Optional.empty());
    private CompletableFuture<Keycloak> keycloak = completedFuture(null);

    LocalServices(LocalSettings settings) {
        this.settings = settings;
        this.directory = settings.directory();
    }

    /** One launcher per directory; what an earlier one left behind when it was killed is stopped first. */
    void takeOver(List<Port> ports) {
        DirectoryLock.take(directory);
        EmbeddedDatabase.stopLeftover(directory);
        Keycloak.stopLeftover(directory);
        ports.forEach(Port::requireFree);
    }

    void startDatabase() {
        database = supplyAsync(
                timed("PostgreSQL", () -> Optional.of(EmbeddedDatabase.start(directory, settings.databasePort()))),
                ITS_OWN_THREAD);
    }

    void startKeycloak(String realm) {
        keycloak = supplyAsync(
                timed(
                        "Keycloak",
                        () -> Keycloak.start(settings.keycloakHome(), directory, settings.keycloakPort(), realm)),
                ITS_OWN_THREAD);
    }

    /** The address of the database, if it is ours, once it answers. */
    Optional<String> awaitDatabase() {
        return await(database).map(EmbeddedDatabase::jdbcUrl);
    }

    void awaitKeycloak() {
        await(keycloak);
    }

    boolean hasKeycloak() {
        return keycloak.isDone();
    }

    /** Also stops what is only half started. */
    void stop() {
        allOf(
                        runAsync(() -> Keycloak.stopLeftover(directory), ITS_OWN_THREAD),
                        database.thenAccept(started -> started.ifPresent(EmbeddedDatabase::close))
                                .exceptionally(neverStarted -> null))
                .join();
    }

    private static <T> T await(CompletableFuture<T> service) {
        try {
            return service.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartRefused refusal ? refusal : e;
        }
    }

    private static <T> Supplier<T> timed(String name, Supplier<T> start) {
        return () -> {
            var begin = Instant.now();
            var result = start.get();
            Console.step(name, Duration.between(begin, Instant.now()));
            return result;
        };
    }
}
