package nl.veiligecentra.brainstorm.session;

import nl.veiligecentra.organisation.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What could be on the agenda of a session, each with its reason; at most ten of each. */
@Schema(requiredProperties = {"items"})
public record ProposedAgenda(List<Item> items) {

    /**
     * @param title in Dutch, as it could stand on the agenda
     * @param supports how many others find an input too
     * @param dueDate by when a measure was agreed, and {@code owner} who does it
     * @param alreadyOn whether the agenda has it
     */
    @Schema(
            name = "ProposedItem",
            requiredProperties = {"reason", "title", "areaIds", "measureIds", "alreadyOn"})
    public record Item(
            Reason reason,
            String title,
            List<UUID> areaIds,
            List<UUID> inputIds,
            List<UUID> measureIds,
            Rise rising,
            Integer supports,
            LocalDate dueDate,
            Reference owner,
            boolean alreadyOn) {}

    @Schema(name = "ProposedReason")
    public enum Reason {
        /** Accepted inputs that most others find too, of those that the caller decides on. */
        MOST_SUPPORTED,
        /** Reported half as often again as in the same three months a year before. */
        RISING,
        PAST_DATE,
        /** To be done before the session. */
        DUE_BEFORE
    }

    /** How often a category was reported in the last three whole months, and in the same a year before. */
    @Schema(
            name = "ProposedRise",
            requiredProperties = {"category", "now", "before", "from", "until"})
    public record Rise(String category, int now, int before, LocalDate from, LocalDate until) {}
}
