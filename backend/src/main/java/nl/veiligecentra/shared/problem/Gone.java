package nl.veiligecentra.shared.problem;

/** It was there for this caller, and is no longer: asking again does not help. */
public class Gone extends RuntimeException {

    private final String code;

    public Gone(String code, String detail) {
        super(detail);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
