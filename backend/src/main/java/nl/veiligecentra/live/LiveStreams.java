package nl.veiligecentra.live;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import nl.veiligecentra.organisation.Presence;
import nl.veiligecentra.shared.problem.RuleViolation;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The open screens of this replica. */
@Singleton
class LiveStreams {

    /** So much is kept for a screen that takes nothing; then it is closed, and reads anew when it comes back. */
    private static final int BUFFER = 256;

    private final Set<LiveStream> open = ConcurrentHashMap.newKeySet();
    private final LiveConfig config;
    private final Clock clock;

    LiveStreams(LiveConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** A stop waits for requests that are answered, and these would go on: they end first, and come back elsewhere. */
    void endAtStop(@Observes StartupEvent started) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> open.forEach(LiveStream::end)));
    }

    Multi<LiveEvent> open(Presence listener) {
        if (openOf(listener.person()) >= config.perPerson()) {
            throw new RuleViolation("too-many-streams", "Close one of the screens that listen.");
        }
        return Multi.createFrom().emitter(screen -> begin(screen, listener), BUFFER);
    }

    List<LiveStream> all() {
        return List.copyOf(open);
    }

    private long openOf(UUID person) {
        return open.stream().filter(stream -> stream.person().equals(person)).count();
    }

    private void begin(MultiEmitter<? super LiveEvent> screen, Presence listener) {
        var stream = new LiveStream(screen, listener, clock.instant());
        screen.onTermination(() -> open.remove(stream));
        open.add(stream);
    }
}
