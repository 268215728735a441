package nl.veiligecentra.organisation.membership;

import nl.veiligecentra.organisation.Role;

/** How many people hold a role today. */
public record RoleCount(Role role, int members) {}
