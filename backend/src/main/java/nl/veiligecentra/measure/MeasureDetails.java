package nl.veiligecentra.measure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.shared.paging.Identified;
import nl.veiligecentra.shared.paging.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One measure with its notes, and what the caller may do with it.
 *
 * @param catalogueCode the measure of the catalogue that it is
 * @param incidents how many reports led to it, for partners; which they are is told by the chain alone
 * @param progress the newest first; absent for who reads only what is meant for members
 */
@Schema(requiredProperties = {"id", "code", "theme", "action", "audience", "owner", "status", "allowed"})
public record MeasureDetails(
        @JsonUnwrapped MeasureSummary summary,
        String catalogueCode,
        Integer incidents,
        List<Progress> progress,
        Allowed allowed)
        implements Identified, Versioned {

    @Override
    @JsonIgnore
    public UUID id() {
        return summary.id();
    }

    @Override
    @JsonIgnore
    public int version() {
        return summary.version();
    }

    /** What somebody of a partner wrote about how it goes. */
    @Schema(requiredProperties = {"id", "at", "organisation", "text"})
    public record Progress(UUID id, Instant at, Reference organisation, String text) {}

    @Schema(requiredProperties = {"transitions", "acts"})
    public record Allowed(Set<MeasureStatus> transitions, Set<Act> acts) {}

    public enum Act {
        PATCH,
        WRITE_PROGRESS,
        GIVE_FIRE_ADVICE,
        LINK_INCIDENT,
        SEND_CONSENT_LINK
    }
}
