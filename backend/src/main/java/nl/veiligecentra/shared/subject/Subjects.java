package nl.veiligecentra.shared.subject;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Asks for each type the feature that owns it. A type that nobody answers for does not exist. */
@ApplicationScoped
public class Subjects {

    private final Map<String, SubjectSight> sights;

    Subjects(@All List<SubjectSight> sights) {
        this.sights = sights.stream().collect(Collectors.toMap(SubjectSight::type, sight -> sight));
    }

    /** @return those that exist for the current caller */
    public Map<SubjectKey, SubjectName> names(Collection<SubjectKey> subjects) {
        var found = new HashMap<SubjectKey, SubjectName>();
        subjects.stream()
                .collect(
                        Collectors.groupingBy(SubjectKey::type, Collectors.mapping(SubjectKey::id, Collectors.toSet())))
                .forEach((type, ids) ->
                        namesOf(type, ids).forEach((id, name) -> found.put(new SubjectKey(type, id), name)));
        return found;
    }

    /** @return those of which the current caller may notice that, and when, they happened */
    public Set<Change> noticed(Collection<Change> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(change -> change.subject().type()))
                .entrySet()
                .stream()
                .filter(ofType -> sights.containsKey(ofType.getKey()))
                .flatMap(ofType -> sights.get(ofType.getKey()).noticed(ofType.getValue()).stream())
                .collect(Collectors.toSet());
    }

    private Map<UUID, SubjectName> namesOf(String type, Collection<UUID> ids) {
        var sight = sights.get(type);
        return sight == null ? Map.of() : sight.names(ids);
    }
}
