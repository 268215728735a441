package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.subject.Change;
import nl.veiligecentra.shared.subject.SubjectKey;
import nl.veiligecentra.shared.subject.SubjectName;
import nl.veiligecentra.shared.subject.SubjectSight;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which sessions exist for the caller, asked by features that keep only their ids. */
@ApplicationScoped
class SessionSight implements SubjectSight {

    private final SessionService sessions;

    SessionSight(SessionService sessions) {
        this.sessions = sessions;
    }

    @Override
    public String type() {
        return SubjectKey.SESSION;
    }

    @Override
    public Map<UUID, SubjectName> names(Collection<UUID> ids) {
        return sessions.visible(Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(SessionSummary::id, one -> new SubjectName(one.title(), one.title(), null)));
    }

    /** What partners do among each other is noticed by who takes part. */
    @Override
    public Set<Change> noticed(Collection<Change> changes) {
        var stands = sessions.stands(
                changes.stream().map(change -> change.subject().id()).collect(Collectors.toSet()));
        return changes.stream()
                .filter(change -> stands.containsKey(change.subject().id()))
                .filter(change ->
                        !change.amongPartners() || stands.get(change.subject().id()) != Stand.MEMBER)
                .collect(Collectors.toSet());
    }
}
