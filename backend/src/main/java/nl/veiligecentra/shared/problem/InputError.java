package nl.veiligecentra.shared.problem;

/**
 * One mistake in a request: in the body {@code pointer} is a JSON pointer (RFC 6901), elsewhere {@code parameter} is
 * the name of the query key or header.
 */
public record InputError(String pointer, String parameter, String code, String detail) {

    public static InputError inBody(String pointer, String code, String detail) {
        return new InputError(pointer, null, code, detail);
    }

    public static InputError inParameter(String parameter, String code, String detail) {
        return new InputError(null, parameter, code, detail);
    }
}
