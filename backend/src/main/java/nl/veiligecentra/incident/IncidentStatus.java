package nl.veiligecentra.incident;

import java.util.EnumSet;
import java.util.Set;

/** Where a report stands. */
public enum IncidentStatus {
    REPORTED,
    ACKNOWLEDGED,
    IN_PROGRESS,
    WAITING,
    RESOLVED,
    CLOSED,
    DUPLICATE,
    DECLINED,
    WITHDRAWN;

    static final Set<IncidentStatus> OPEN = EnumSet.of(REPORTED, ACKNOWLEDGED, IN_PROGRESS, WAITING);

    boolean isOpen() {
        return OPEN.contains(this);
    }
}
