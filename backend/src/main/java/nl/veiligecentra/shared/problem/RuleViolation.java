package nl.veiligecentra.shared.problem;

import java.util.List;

/** A rule of the field says no to something that is well-formed: the state of affairs conflicts with the act. */
public class RuleViolation extends RuntimeException {

    private final String code;
    private final transient List<InputError> errors;

    public RuleViolation(String code, String detail) {
        this(code, detail, null);
    }

    /** @param errors what all is in the way, where that is more than one thing */
    public RuleViolation(String code, String detail, List<InputError> errors) {
        super(detail);
        this.code = code;
        this.errors = errors == null ? null : List.copyOf(errors);
    }

    public String code() {
        return code;
    }

    public List<InputError> errors() {
        return errors;
    }
}
