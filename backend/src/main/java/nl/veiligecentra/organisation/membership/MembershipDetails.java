package nl.veiligecentra.organisation.membership;

import com.fasterxml.jackson.annotation.JsonIgnore;
import nl.veiligecentra.organisation.AreaReference;
import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.organisation.Role;
import nl.veiligecentra.organisation.Scope;
import nl.veiligecentra.shared.paging.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.UUID;

@Schema(requiredProperties = {"id", "person", "organisation", "role", "scope", "validFromDate"})
public record MembershipDetails(
        UUID id,
        @JsonIgnore int version,
        Holder person,
        Reference organisation,
        Reference department,
        Role role,
        Scope scope,
        AreaReference area,
        Reference municipality,
        LocalDate validFromDate,
        LocalDate validUntilDate)
        implements Versioned {

    /** Whose it is: the name, and nothing else that is held about them. */
    public record Holder(String name) {}
}
