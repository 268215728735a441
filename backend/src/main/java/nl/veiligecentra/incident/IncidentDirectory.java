package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Answers other features' questions about reports, after an event named one. */
@ApplicationScoped
public class IncidentDirectory {

    private final StoryRepository stories;
    private final Clock clock;

    IncidentDirectory(StoryRepository stories, Clock clock) {
        this.stories = stories;
        this.clock = clock;
    }

    @Transactional
    public IncidentStory story(UUID id) {
        return stories.find(id).orElseThrow(NotFound::new);
    }

    /** Who reported it and who sees it too, as far as they still take part in the area. */
    @Transactional
    public List<Reader> readers(UUID id) {
        return stories.readers(id, DutchTime.today(clock));
    }

    /** The people of the party with whom it lies. */
    @Transactional
    public List<Reader> handlers(UUID id) {
        return stories.handlers(id, DutchTime.today(clock));
    }
}
