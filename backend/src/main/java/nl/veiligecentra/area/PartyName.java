package nl.veiligecentra.area;

import nl.veiligecentra.organisation.OrganisationKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Set;

import static nl.veiligecentra.organisation.OrganisationKind.MUNICIPALITY;
import static nl.veiligecentra.organisation.OrganisationKind.SHOPKEEPERS_ASSOCIATION;
import static nl.veiligecentra.organisation.OrganisationKind.UMBRELLA;

/** Who categories name as the party that takes a report up, or is informed: in every area each is somebody. */
@Schema(name = "AreaPartyName")
enum PartyName {
    MUNICIPALITY_MAINTENANCE(MUNICIPALITY),
    MUNICIPALITY_ENFORCEMENT(MUNICIPALITY),
    MUNICIPALITY_SUPERVISION(MUNICIPALITY),
    MUNICIPALITY_SAFETY(MUNICIPALITY),
    BIZ(OrganisationKind.BIZ, SHOPKEEPERS_ASSOCIATION, UMBRELLA),
    CENTRE_MANAGEMENT(UMBRELLA, OrganisationKind.BIZ, SHOPKEEPERS_ASSOCIATION),
    POLICE(OrganisationKind.POLICE),
    FIRE_SERVICE(OrganisationKind.FIRE_SERVICE);

    private final Set<OrganisationKind> kinds;

    PartyName(OrganisationKind... kinds) {
        this.kinds = Set.of(kinds);
    }

    boolean fits(OrganisationKind kind) {
        return kinds.contains(kind);
    }
}
