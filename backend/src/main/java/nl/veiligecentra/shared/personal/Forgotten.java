package nl.veiligecentra.shared.personal;

import java.util.List;
import java.util.UUID;

/**
 * What was forgotten: of one object that stays, without it, or of so many that are gone. Holds nothing of what it was.
 *
 * @param kind what kind of thing, such as {@code INCIDENT_TEXT}
 * @param subjectId the object that stays; {@code null} where it is gone
 */
public record Forgotten(String kind, UUID subjectId, UUID areaId, int count) {

    public static Forgotten of(String kind, UUID subjectId, UUID areaId) {
        return new Forgotten(kind, subjectId, areaId, 1);
    }

    /** @return nothing when nothing is gone */
    public static List<Forgotten> many(String kind, int count) {
        return count == 0 ? List.of() : List.of(new Forgotten(kind, null, null, count));
    }
}
