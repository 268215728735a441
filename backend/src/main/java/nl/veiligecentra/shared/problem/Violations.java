package nl.veiligecentra.shared.problem;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;

import java.util.List;
import java.util.Map;

/** Reads what Bean Validation found as the mistakes that a caller sees. */
public final class Violations {

    private static final Map<String, String> CODES = Map.of("NotNull", "required", "NotBlank", "required");

    private Violations() {}

    public static InputError inBody(ConstraintViolation<?> violation) {
        return InputError.inBody(pointer(violation.getPropertyPath()), code(violation), violation.getMessage());
    }

    public static InputError inParameter(String name, ConstraintViolation<?> violation) {
        return InputError.inParameter(name, code(violation), violation.getMessage());
    }

    static List<InputError> ofParameters(ConstraintViolationException violated) {
        return violated.getConstraintViolations().stream()
                .map(violation -> inParameter(lastName(violation.getPropertyPath()), violation))
                .toList();
    }

    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        for (var node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    private static String lastName(Path path) {
        var name = "";
        for (var node : path) {
            name = node.getName() == null ? name : node.getName();
        }
        return name;
    }

    private static String code(ConstraintViolation<?> violation) {
        var annotation = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return CODES.getOrDefault(annotation, KebabCaseStrategy.INSTANCE.translate(annotation));
    }
}
