package nl.veiligecentra.shared.personal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a feature holds about people: told to them when they ask, and forgotten when they ask that. */
public interface PersonalHolding {

    List<Section> about(DataSubject person);

    /** Counts and the story of reports stay, without the person. */
    default List<Forgotten> erase(DataSubject person, Instant now) {
        return List.of();
    }

    /** Why this person cannot be erased yet, as a stable code. */
    default Optional<String> objection(DataSubject person, Instant now) {
        return Optional.empty();
    }
}
