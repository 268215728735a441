package nl.veiligecentra.incident;

import nl.veiligecentra.shared.paging.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.UUID;

/**
 * One page of reports.
 *
 * @param total only when it was asked for; 10,000, of a search 1,000, stands for as many or more
 * @param corrections words that were used instead, because nothing was found by those asked for
 * @param hits where the words stand in the reports of this page; only of a search
 */
@Schema(requiredProperties = {"items"})
public record FoundIncidents(
        List<IncidentSummary> items, String next, Long total, List<Correction> corrections, List<Hit> hits)
        implements Paged {

    @Schema(requiredProperties = {"asked", "used"})
    public record Correction(String asked, String used) {}

    /**
     * @param words as they stand in what the caller sees of the report, to be marked there
     * @param excerpt of the description, around the first of the words in it
     */
    @Schema(requiredProperties = {"incidentId", "words"})
    public record Hit(UUID incidentId, List<String> words, String excerpt) {}
}
