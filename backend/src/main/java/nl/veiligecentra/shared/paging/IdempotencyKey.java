package nl.veiligecentra.shared.paging;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

/** Names one attempt to make something, from {@code Idempotency-Key}: sent again under it, nothing is made twice. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record IdempotencyKey(UUID value) {

    /** @throws IllegalArgumentException when it is no UUID */
    public static IdempotencyKey fromString(String header) {
        return new IdempotencyKey(UUID.fromString(header));
    }

    public static UUID orNew(IdempotencyKey key) {
        return key == null ? UUID.randomUUID() : key.value();
    }
}
