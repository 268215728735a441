package nl.veiligecentra.organisation.invitation;

import nl.veiligecentra.organisation.AreaReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an accepted invitation, and in which area. */
@Schema(requiredProperties = {"result", "area"})
public record Acceptance(Result result, AreaReference area) {

    public enum Result {
        MEMBER,
        TO_CONFIRM
    }
}
