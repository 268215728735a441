package nl.veiligecentra.area;

import nl.veiligecentra.organisation.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who a party is in an area; {@code department} is absent for all of its departments. */
@Schema(requiredProperties = {"party", "organisation"})
public record AreaParty(PartyName party, Reference organisation, Reference department) {}
