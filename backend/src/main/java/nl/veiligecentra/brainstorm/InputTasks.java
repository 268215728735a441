package nl.veiligecentra.brainstorm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;

import java.util.List;

/** Inputs that wait for the caller: to be decided on, or for an answer of who gave them. */
@ApplicationScoped
public class InputTasks {

    private static final int AT_MOST = 100;

    private final InputRepository inputs;
    private final Access access;

    InputTasks(InputRepository inputs, Access access) {
        this.inputs = inputs;
        this.access = access;
    }

    /** @return the oldest first; at most 100 */
    @Transactional
    public List<Waiting> waitingForMe() {
        if (!access.may(Operation.READ_ACCEPTED_INPUTS)) {
            return List.of();
        }
        var query = new InputQuery(InputViewer.of(access), InputFilter.ALL);
        return inputs.waiting(query, AT_MOST).stream()
                .map(row -> new Waiting(kind(row.conversation()), row.summary()))
                .toList();
    }

    private static Kind kind(Conversation conversation) {
        return switch (conversation) {
            case NONE -> Kind.INPUT_TO_READ;
            case ANSWERED -> Kind.INPUT_ANSWERED_BACK;
            case ASKED -> Kind.INPUT_ASKED;
        };
    }

    public enum Kind {
        INPUT_TO_READ,
        INPUT_ANSWERED_BACK,
        INPUT_ASKED
    }

    public record Waiting(Kind kind, InputSummary input) {}
}
