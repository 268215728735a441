package nl.veiligecentra.organisation.membership;

import nl.veiligecentra.organisation.Recipient;
import nl.veiligecentra.organisation.Role;

import java.util.List;

/**
 * Somebody was given a role, or keeps it for longer.
 *
 * @param area {@code null} when it reaches over more than one
 * @param told the board and the managers of all areas that it reaches
 */
public record RoleGranted(
        Role role, String person, String organisation, String area, String grantedBy, List<Recipient> told) {}
