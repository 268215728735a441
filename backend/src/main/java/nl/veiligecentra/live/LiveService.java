package nl.veiligecentra.live;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.organisation.Presences;

/** Opens streams for people who are a member of something. */
@ApplicationScoped
public class LiveService {

    private final LiveStreams streams;
    private final Presences presences;

    LiveService(LiveStreams streams, Presences presences) {
        this.streams = streams;
        this.presences = presences;
    }

    Multi<LiveEvent> open() {
        return streams.open(presences.current());
    }
}
