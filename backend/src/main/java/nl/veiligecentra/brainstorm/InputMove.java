package nl.veiligecentra.brainstorm;

/** A step that somebody takes by saying so; merging names the other input and is an act of its own. */
public enum InputMove {
    ACCEPTED(InputStatus.ACCEPTED),
    REFUSED(InputStatus.REFUSED),
    WITHDRAWN(InputStatus.WITHDRAWN);

    private final InputStatus status;

    InputMove(InputStatus status) {
        this.status = status;
    }

    InputStatus status() {
        return status;
    }
}
