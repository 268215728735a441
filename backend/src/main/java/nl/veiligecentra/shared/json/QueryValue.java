package nl.veiligecentra.shared.json;

import nl.veiligecentra.shared.time.FourDigitYears;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/** Reads one text of a query string as the type its key asks for. */
final class QueryValue {

    private static final List<String> FACTORIES = List.of("fromString", "valueOf", "parse");

    private QueryValue() {}

    /** @throws DoesNotFit when the text is no value of that type */
    static Object of(Class<?> type, String text) {
        var expected = Expected.of(type);
        if (!Expected.isClean(text)) {
            throw new DoesNotFit("not-a-text", "Expected a text without control characters.");
        }
        if (type == String.class) {
            return text;
        }
        if (type == Boolean.class && !text.equals("true") && !text.equals("false")) {
            throw new DoesNotFit(expected.code(), expected.detail());
        }
        var factory =
                factoryOf(type).orElseThrow(() -> new IllegalStateException(type + " cannot be read from a query"));
        try {
            var value = factory.invoke(null, text);
            if (!FourDigitYears.contain(value)) {
                throw new DoesNotFit(expected.code(), expected.detail());
            }
            return value;
        } catch (InvocationTargetException wrong) {
            var detail = expected.code().equals("invalid") ? wrong.getCause().getMessage() : expected.detail();
            throw new DoesNotFit(expected.code(), detail);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Optional<Method> factoryOf(Class<?> type) {
        for (var name : FACTORIES) {
            for (var method : type.getMethods()) {
                if (method.getName().equals(name)
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0].isAssignableFrom(String.class)) {
                    return Optional.of(method);
                }
            }
        }
        return Optional.empty();
    }

    static final class DoesNotFit extends RuntimeException {

        private final String code;

        DoesNotFit(String code, String detail) {
            super(detail);
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
