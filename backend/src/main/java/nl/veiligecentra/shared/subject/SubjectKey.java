package nl.veiligecentra.shared.subject;

import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

/** A thing that something is about, written as {@code incident:1c000000-0000-4000-8000-000000000001}. */
@Schema(type = SchemaType.STRING, pattern = "^[a-z]+:[0-9a-f-]{36}$")
public record SubjectKey(String type, UUID id) {

    public static final String INCIDENT = "incident";
    public static final String MEASURE = "measure";
    public static final String INPUT = "input";
    public static final String SESSION = "session";
    /** A request for figures. */
    public static final String FIGURES = "figures";

    public static SubjectKey incident(UUID id) {
        return new SubjectKey(INCIDENT, id);
    }

    public static SubjectKey measure(UUID id) {
        return new SubjectKey(MEASURE, id);
    }

    public static SubjectKey input(UUID id) {
        return new SubjectKey(INPUT, id);
    }

    public static SubjectKey session(UUID id) {
        return new SubjectKey(SESSION, id);
    }

    public static SubjectKey figures(UUID id) {
        return new SubjectKey(FIGURES, id);
    }

    @JsonValue
    @Override
    public String toString() {
        return type + ":" + id;
    }
}
