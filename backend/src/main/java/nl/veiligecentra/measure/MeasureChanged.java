package nl.veiligecentra.measure;

import java.util.Set;
import java.util.UUID;

/**
 * Fired in the transaction of every change of a measure; {@code version} orders the changes of one measure.
 *
 * @param byPerson who did it; {@code null} for what a link in a mail or time did
 * @param kind what happened, for who is told of it
 */
public record MeasureChanged(UUID measureId, Set<UUID> areaIds, int version, UUID byPerson, Kind kind) {

    public enum Kind {
        PROPOSED,
        EDITED,
        OWNER_CHANGED,
        MOVED,
        PROGRESS,
        LINKED
    }
}
