package nl.veiligecentra.shared.problem;

import java.util.List;

/** The request breaks rules that its sender can mend; holds all mistakes, never only the first. */
public class InvalidInput extends RuntimeException {

    private final transient List<InputError> errors;

    public InvalidInput(List<InputError> errors) {
        super(errors.size() + " mistakes in the input");
        this.errors = List.copyOf(errors);
    }

    public InvalidInput(InputError error) {
        this(List.of(error));
    }

    public List<InputError> errors() {
        return errors;
    }
}
