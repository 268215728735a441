package nl.veiligecentra.organisation.membership;

import nl.veiligecentra.organisation.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people hold a role today. */
@Schema(requiredProperties = {"role", "members"})
public record RoleCount(Role role, int members) {}
