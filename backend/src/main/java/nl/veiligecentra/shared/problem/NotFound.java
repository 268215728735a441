package nl.veiligecentra.shared.problem;

/** It is not there, or not for the caller: both look the same. */
public class NotFound extends RuntimeException {

    public NotFound() {
        super("not there, or not for this caller");
    }
}
