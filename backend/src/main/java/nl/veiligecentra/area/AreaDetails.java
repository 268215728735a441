package nl.veiligecentra.area;

import com.fasterxml.jackson.annotation.JsonIgnore;
import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.shared.geo.Polygon;
import nl.veiligecentra.shared.paging.Identified;
import nl.veiligecentra.shared.paging.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.UUID;

/**
 * @param controller who answers for personal data in this area
 * @param parties with whom reports lie, by the name that categories use
 */
@Schema(
        requiredProperties = {
            "id",
            "slug",
            "name",
            "type",
            "municipality",
            "boundary",
            "streets",
            "contacts",
            "controller"
        })
public record AreaDetails(
        UUID id,
        @JsonIgnore int version,
        String slug,
        String name,
        AreaType type,
        Reference municipality,
        Polygon boundary,
        List<Street> streets,
        List<Contact> contacts,
        List<AreaParty> parties,
        String controller)
        implements Identified, Versioned {}
