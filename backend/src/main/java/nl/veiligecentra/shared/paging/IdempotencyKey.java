package nl.veiligecentra.shared.paging;

import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

/** Names one attempt to make something, from {@code Idempotency-Key}: sent again under it, nothing is made twice. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record IdempotencyKey(UUID value) {

    public static IdempotencyKey fromString(String header) {
        try {
            return new IdempotencyKey(UUID.fromString(header));
        } catch (IllegalArgumentException wrong) {
            throw new InvalidInput(InputError.inParameter("Idempotency-Key", "not-a-uuid", "Expected a UUID."));
        }
    }

    public static UUID orNew(IdempotencyKey key) {
        return key == null ? UUID.randomUUID() : key.value();
    }
}
