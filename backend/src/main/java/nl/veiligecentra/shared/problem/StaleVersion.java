package nl.veiligecentra.shared.problem;

/** Somebody changed it since the caller read it. */
public class StaleVersion extends RuntimeException {

    public StaleVersion() {
        super("changed since it was read");
    }
}
