package nl.veiligecentra.incident;

import nl.veiligecentra.organisation.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who reported; the name is gone once the term of retention has passed. */
@Schema(requiredProperties = {"organisation"})
public record ReporterIdentity(String name, String email, Reference organisation) {}
