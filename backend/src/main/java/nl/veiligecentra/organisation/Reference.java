package nl.veiligecentra.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

/** Something by its id, with the name to show for it. */
@Schema(requiredProperties = {"id", "name"})
public record Reference(UUID id, String name) {

    public static Reference orNull(UUID id, String name) {
        return id == null ? null : new Reference(id, name);
    }
}
