package nl.veiligecentra.incident;

import nl.veiligecentra.area.Party;
import nl.veiligecentra.shared.geo.Point;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A report for the party with whom it lies, where nobody of it signed in: what a partner sees, without photos, numbers
 * and conversation, and never who reported it.
 *
 * @param description absent while it is held
 * @param photos how many there are
 * @param steps what the party may make of it; empty when it is not open any more
 */
public record PartyView(
        UUID areaId,
        String area,
        Party party,
        String categoryNl,
        String categoryEn,
        Intake intake,
        IncidentStatus status,
        String street,
        String placeText,
        Point point,
        Instant occurredFrom,
        Instant reportedAt,
        String description,
        LocalDate promisedForDate,
        int photos,
        Set<Move> steps) {

    public boolean isOpen() {
        return status.isOpen();
    }
}
