package nl.veiligecentra.shared.problem;

/** The caller may see it, but may not do this with it. */
public class Refused extends RuntimeException {

    private final String code;

    public Refused(String code, String detail) {
        super(detail);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
