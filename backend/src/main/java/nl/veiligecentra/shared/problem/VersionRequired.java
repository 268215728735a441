package nl.veiligecentra.shared.problem;

/** A change must say which version it changes. */
public class VersionRequired extends RuntimeException {

    public VersionRequired() {
        super("If-Match is missing");
    }
}
