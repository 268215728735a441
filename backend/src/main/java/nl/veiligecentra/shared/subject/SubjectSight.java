package nl.veiligecentra.shared.subject;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the current caller sees of the things of one type. Each feature that owns a type answers for it. */
public interface SubjectSight {

    /** Such as {@code incident}. */
    String type();

    /**
     * By one query, however many are asked for.
     *
     * @return those that exist for the caller, each under the name by which it may be called
     */
    Map<UUID, SubjectName> names(Collection<UUID> ids);

    /**
     * Of what happened among partners nothing, unless the feature says to whom.
     *
     * @return those of which the caller may notice that, and when, they happened
     */
    default Set<Change> noticed(Collection<Change> changes) {
        var seen = names(changes.stream().map(change -> change.subject().id()).toList());
        return changes.stream()
                .filter(change -> !change.amongPartners()
                        && seen.containsKey(change.subject().id()))
                .collect(Collectors.toSet());
    }
}
