package nl.veiligecentra.incident;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A step in the life of a report.
 *
 * @param from where it stands by the caller's knowledge; another status by now is a conflict
 * @param noteFor who may read the note; the reporter when absent
 * @param reason needed to decline
 * @param result needed to close an event
 * @param waitingFor needed to wait
 * @param promisedForDate "Klaar op", as agreed by the party it lies with
 * @param duplicateOf the report that it is a duplicate of
 */
public record MoveIncident(
        @NotNull IncidentStatus from,
        @NotNull Move to,
        @Size(min = 1, max = 1000) String note,
        Audience noteFor,
        DeclineReason reason,
        EventResult result,
        WaitingFor waitingFor,
        LocalDate waitingUntilDate,
        LocalDate promisedForDate,
        UUID duplicateOf) {

    public static MoveIncident to(IncidentStatus from, Move to, String note) {
        return new MoveIncident(from, to, note, null, null, null, null, null, null, null);
    }

    Audience noteAudience() {
        if (note == null) {
            return null;
        }
        return noteFor == null ? Audience.REPORTER : noteFor;
    }
}
