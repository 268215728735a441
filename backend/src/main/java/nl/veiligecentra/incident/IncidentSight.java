package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.shared.subject.Subject;
import nl.veiligecentra.shared.subject.SubjectName;
import nl.veiligecentra.shared.subject.SubjectSight;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

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
        return Subject.INCIDENT;
    }

    @Override
    @Transactional
    public Map<UUID, SubjectName> names(Collection<UUID> ids) {
        return access.may(Operation.READ_INCIDENTS) ? stories.names(Viewer.of(access), ids) : Map.of();
    }
}
