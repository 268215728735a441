package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.shared.subject.Change;
import nl.veiligecentra.shared.subject.SubjectKey;
import nl.veiligecentra.shared.subject.SubjectName;
import nl.veiligecentra.shared.subject.SubjectSight;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which reports exist for the caller, asked by features that keep only their ids. */
@ApplicationScoped
class IncidentSight implements SubjectSight {

    private final StoryRepository stories;
    private final Access access;

    IncidentSight(StoryRepository stories, Access access) {
        this.stories = stories;
        this.access = access;
    }

    @Override
    public String type() {
        return SubjectKey.INCIDENT;
    }

    @Override
    @Transactional
    public Map<UUID, SubjectName> names(Collection<UUID> ids) {
        return access.may(Operation.READ_INCIDENTS) ? stories.names(Viewer.of(access), ids) : Map.of();
    }

    /**
     * As the feed of events tells them, and of situations also in the shared view. Of what happened to one business, the
     * moment of a change would give away the hour (ADR 4).
     */
    @Override
    @Transactional
    public Set<Change> noticed(Collection<Change> changes) {
        if (!access.may(Operation.READ_INCIDENTS)) {
            return Set.of();
        }
        var viewer = Viewer.of(access);
        var seen = stories.watched(
                viewer, changes.stream().map(change -> change.subject().id()).toList());
        return changes.stream()
                .filter(change -> viewer.addressed(change.areaId()).contains(change.leftOrganisation())
                        || isNoticed(change, seen.get(change.subject().id())))
                .collect(Collectors.toSet());
    }

    private static boolean isNoticed(Change change, Boolean seesPartners) {
        return seesPartners != null && (!change.amongPartners() || seesPartners);
    }
}
