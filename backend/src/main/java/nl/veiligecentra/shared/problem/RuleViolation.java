package nl.veiligecentra.shared.problem;

/** A rule of the field says no to something that is well-formed: the state of affairs conflicts with the act. */
public class RuleViolation extends RuntimeException {

    private final String code;

    public RuleViolation(String code, String detail) {
        super(detail);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
