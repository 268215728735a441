package nl.veiligecentra.shared.document;

import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;

import java.util.Locale;

/** What was sent in cannot be kept as a document. */
public class RefusedDocument extends InvalidInput {

    private final Reason reason;

    RefusedDocument(Reason reason) {
        super(InputError.inBody("", reason.code(), reason.detail));
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        KIND_NOT_KEPT("Send a PDF, a text, table or presentation of an office program, a CSV, a JPEG or a PNG."),
        ACTIVE_CONTENT("This holds macros or other things that run by themselves. Save it without them, or as a PDF."),
        TWO_AT_ONCE("This can be read as two kinds of file at once."),
        TOO_LARGE("This is too large, or becomes so when it is unpacked."),
        TOO_MANY_PIXELS("The image has too many pixels."),
        UNREADABLE("This is damaged, protected by a password, or not what it seems.");

        private final String detail;

        Reason(String detail) {
            this.detail = detail;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
