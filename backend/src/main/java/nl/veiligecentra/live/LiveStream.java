package nl.veiligecentra.live;

import io.smallrye.mutiny.subscription.MultiEmitter;
import nl.veiligecentra.organisation.Presence;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One open screen. It holds neither a thread nor a connection to the database. */
final class LiveStream {

    private final MultiEmitter<? super LiveEvent> screen;
    private final Instant openedAt;
    private volatile Presence listener;
    private volatile Instant lookedAt;
    private volatile Instant spokeAt;

    LiveStream(MultiEmitter<? super LiveEvent> screen, Presence listener, Instant now) {
        this.screen = screen;
        this.listener = listener;
        this.openedAt = now;
        this.lookedAt = now;
        tell(new LiveEvent.Ready(), now);
    }

    void tell(LiveEvent event, Instant now) {
        spokeAt = now;
        screen.emit(event);
    }

    void end() {
        screen.complete();
    }

    void goOnAs(Presence same, Instant now) {
        listener = same;
        lookedAt = now;
    }

    Presence listener() {
        return listener;
    }

    UUID person() {
        return listener.person();
    }

    boolean isSilentSince(Duration time, Instant now) {
        return !spokeAt.plus(time).isAfter(now);
    }

    boolean isUnseenSince(Duration time, Instant now) {
        return !lookedAt.plus(time).isAfter(now);
    }

    boolean isOlderThan(Duration time, Instant now) {
        return !openedAt.plus(time).isAfter(now);
    }
}
