package nl.veiligecentra.incident;

import java.time.Instant;
import java.util.UUID;

/** A report that passed all checks, ready to become an {@link Incident}. */
record NewIncident(
        ReportIncident report,
        Category category,
        Place place,
        boolean describesPerson,
        UUID clientKey,
        String clientHash,
        Instant occurredFrom) {

    /** Where it is: always a street, and a point when the sender gave one. */
    record Place(UUID streetId, Double longitude, Double latitude) {}
}
