package nl.veiligecentra.measure;

import nl.veiligecentra.incident.Theme;
import nl.veiligecentra.organisation.OrganisationKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A measure that has proved itself elsewhere, to start from.
 *
 * @param ownerKind the kind of organisation that usually does it
 * @param changesAccess whether the fire service is asked first
 */
@Schema(
        requiredProperties = {
            "code",
            "theme",
            "actionNl",
            "actionEn",
            "againstNl",
            "againstEn",
            "ownerKind",
            "changesAccess"
        })
public record CatalogueMeasure(
        String code,
        Theme theme,
        String actionNl,
        String actionEn,
        String againstNl,
        String againstEn,
        OrganisationKind ownerKind,
        boolean changesAccess) {}
