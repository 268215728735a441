package nl.veiligecentra.organisation;

import java.util.UUID;

/** Something by its id, with the name to show for it. */
public record Reference(UUID id, String name) {

    public static Reference orNull(UUID id, String name) {
        return id == null ? null : new Reference(id, name);
    }
}
