package nl.veiligecentra.shared.problem;

import java.util.List;

/** The body of every error: RFC 9457 with a stable {@code code}; the screen owns the sentence. */
public record Problem(
        String type, String title, int status, String detail, String code, String traceId, List<InputError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, String title, String code, String detail, String traceId) {
        return new Problem(typeOf(code), title, status, detail, code, traceId, null);
    }

    static Problem ofInput(List<InputError> errors, String traceId) {
        var count = errors.size() == 1 ? "1 mistake" : errors.size() + " mistakes";
        return new Problem(
                typeOf("invalid-input"),
                "Bad Request",
                400,
                "The request holds " + count + "; errors lists them all.",
                "invalid-input",
                traceId,
                errors);
    }

    /** With what all is in the way. */
    Problem with(List<InputError> found) {
        return new Problem(type, title, status, detail, code, traceId, found);
    }

    private static String typeOf(String code) {
        return "urn:veilige-centra:problem:" + code;
    }
}
