package nl.veiligecentra.incident;

import com.fasterxml.jackson.annotation.JsonIgnore;
import nl.veiligecentra.shared.paging.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * A kind of report, as data: what it is called, whether it is a situation, an event or a signpost, and which party it
 * goes to.
 *
 * @param preselected the general one of its tile
 * @param signpost whom to call instead: present for signposts only
 */
@Schema(
        requiredProperties = {
            "code",
            "labelNl",
            "labelEn",
            "intake",
            "theme",
            "defaultSeverity",
            "defaultParty",
            "icon",
            "callEmergencyFirst",
            "photoStep",
            "tile",
            "preselected",
            "position"
        })
public record Category(
        String code,
        @JsonIgnore int version,
        String labelNl,
        String labelEn,
        Intake intake,
        Theme theme,
        Severity defaultSeverity,
        String defaultParty,
        String hintNl,
        String hintEn,
        String icon,
        boolean callEmergencyFirst,
        boolean photoStep,
        Tile tile,
        boolean preselected,
        List<Signpost> signpost,
        int position)
        implements Versioned {

    @Schema(requiredProperties = {"labelNl", "labelEn"})
    public record Signpost(String labelNl, String labelEn, String phone, String link) {}
}
