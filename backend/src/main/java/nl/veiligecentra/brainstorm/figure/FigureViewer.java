package nl.veiligecentra.brainstorm.figure;

import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Grant;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.shared.problem.Refused;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody who looks at requests: who asks, those of the area; who is asked, those of their own organisation.
 *
 * @param reads under which grants
 */
record FigureViewer(Access access, List<Grant> reads) {

    /** @throws Refused for who reads none anywhere */
    static FigureViewer of(Access access) {
        access.require(Operation.READ_FIGURE_REQUESTS);
        return new FigureViewer(access, access.grantsFor(Operation.READ_FIGURE_REQUESTS));
    }

    Map<String, Object> parameters() {
        var own = reads.stream().filter(this::delivers).toList();
        return Map.of(
                "areas",
                areas(reads.stream().filter(grant -> !delivers(grant)).toList()),
                "ownAreas",
                areas(own),
                "ownOrganisations",
                own.stream().map(Grant::organisationId).toArray(UUID[]::new));
    }

    /** Whether the viewer may speak for who asked. */
    boolean isAsking(FigureRow row) {
        return isOf(row.asking().id(), row.areaId(), Operation.ASK_FIGURES);
    }

    /** Whether the viewer may speak for who was asked. */
    boolean isAsked(FigureRow row) {
        return isOf(row.organisation().id(), row.areaId(), Operation.DELIVER_FIGURES);
    }

    private boolean isOf(UUID organisation, UUID area, Operation operation) {
        return access.grantsFor(operation).stream()
                .anyMatch(grant -> area.equals(grant.areaId()) && organisation.equals(grant.organisationId()));
    }

    private boolean delivers(Grant grant) {
        return access.grantsFor(Operation.DELIVER_FIGURES).contains(grant);
    }

    private static UUID[] areas(List<Grant> grants) {
        return grants.stream().map(Grant::areaId).toArray(UUID[]::new);
    }
}
