package nl.veiligecentra.chain;

import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** An object of the chain by its kind and id: {@code incident:1c000000-0000-4000-8000-000000000001}. */
@Schema(type = SchemaType.STRING, pattern = Subject.PATTERN, examples = "incident:1c000000-0000-4000-8000-000000000001")
public record Subject(Kind kind, UUID id) {

    static final String PATTERN = "(incident|measure|input|agenda-item):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    /** @throws IllegalArgumentException when it names nothing */
    public static Subject fromString(String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a subject");
        }
        var parts = text.split(":");
        return new Subject(
                Kind.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_')), UUID.fromString(parts[1]));
    }

    @Override
    @JsonValue
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ":" + id;
    }

    public enum Kind {
        INCIDENT,
        MEASURE,
        INPUT,
        AGENDA_ITEM
    }
}
