package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Answers other features' questions about reports, after an event named one. */
@ApplicationScoped
public class IncidentDirectory {

    private final StoryRepository stories;
    private final Access access;
    private final Clock clock;

    IncidentDirectory(StoryRepository stories, Access access, Clock clock) {
        this.stories = stories;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    public IncidentStory story(UUID id) {
        return stories.find(id).orElseThrow(NotFound::new);
    }

    @Transactional
    public UUID areaOf(UUID id) {
        return story(id).areaId();
    }

    /**
     * Of these changes the ones that the caller may know of: of reports that they see in full, among partners as a
     * partner, and that a report left them.
     *
     * @return the ids of the notices
     */
    @Transactional
    public Set<UUID> known(List<ChangeNotice> notices) {
        var viewer = Viewer.of(access);
        var seen = stories.sights(
                viewer, notices.stream().map(ChangeNotice::incidentId).toList());
        return notices.stream()
                .filter(notice -> viewer.addressed(notice.areaId()).contains(notice.leftOrganisation())
                        || (seen.containsKey(notice.incidentId())
                                && (!notice.amongPartners() || seen.get(notice.incidentId()))))
                .map(ChangeNotice::id)
                .collect(Collectors.toSet());
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
