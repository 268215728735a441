package nl.veiligecentra.brainstorm.session;

/** A step that the organiser takes; publishing is the host's and an act of its own. */
public enum SessionMove {
    AGENDA_SENT(SessionStatus.AGENDA_SENT),
    HELD(SessionStatus.HELD),
    DRAFT(SessionStatus.DRAFT),
    CANCELLED(SessionStatus.CANCELLED);

    private final SessionStatus status;

    SessionMove(SessionStatus status) {
        this.status = status;
    }

    SessionStatus status() {
        return status;
    }
}
