package nl.veiligecentra.shared.text;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;

import java.util.List;

/** Free text that people send in: what points to a person is refused, or pointed out. */
@ApplicationScoped
public class FreeText {

    private final NoPersonGuard guard;

    FreeText(NoPersonGuard guard) {
        this.guard = guard;
    }

    /** @throws InvalidInput with every mention of a person, where nothing of the kind can be kept */
    public void check(String pointer, String text) {
        var errors = mistakes(pointer, text, false);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    /**
     * @param keepsDescription the sender was told that the text describes a person, and wants it kept
     * @return what must be mended first
     */
    public List<InputError> mistakes(String pointer, String text, boolean keepsDescription) {
        return mentions(text).stream()
                .map(Mention::kind)
                .distinct()
                .filter(kind -> kind.isRefused() || !keepsDescription)
                .map(kind -> InputError.inBody(pointer, kind.code(), "Leave this out: it points to a person."))
                .toList();
    }

    public boolean describesPerson(String text) {
        return mentions(text).stream().anyMatch(mention -> mention.kind() == MentionKind.PERSON_DESCRIPTION);
    }

    private List<Mention> mentions(String text) {
        return text == null ? List.of() : guard.mentionsIn(text);
    }
}
