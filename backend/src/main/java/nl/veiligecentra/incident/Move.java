package nl.veiligecentra.incident;

/** What somebody wants a report to become: a status, or {@link #REOPENED}, an event that leads back to work. */
public enum Move {
    REPORTED(IncidentStatus.REPORTED),
    ACKNOWLEDGED(IncidentStatus.ACKNOWLEDGED),
    IN_PROGRESS(IncidentStatus.IN_PROGRESS),
    WAITING(IncidentStatus.WAITING),
    RESOLVED(IncidentStatus.RESOLVED),
    REOPENED(IncidentStatus.IN_PROGRESS),
    CLOSED(IncidentStatus.CLOSED),
    DUPLICATE(IncidentStatus.DUPLICATE),
    DECLINED(IncidentStatus.DECLINED),
    WITHDRAWN(IncidentStatus.WITHDRAWN);

    private final IncidentStatus status;

    Move(IncidentStatus status) {
        this.status = status;
    }

    /** For what is logged while the status stays as it is. */
    static Move staying(IncidentStatus status) {
        return valueOf(status.name());
    }

    IncidentStatus status() {
        return status;
    }
}
