package nl.veiligecentra.incident;

import nl.veiligecentra.organisation.AccessMatrix;
import nl.veiligecentra.organisation.Grant;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.OrganisationKind;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where somebody answers for reports: all that the question "what waits for them" needs to know. Made from grants, not
 * from a request, because it is also asked about people who are away.
 *
 * @param areas where they read reports
 * @param managed where they run the centre
 * @param handled for whom they take reports up, and where
 * @param shops in which a colleague's report is one's own, and where
 */
record TaskScope(UUID person, Set<UUID> areas, Set<UUID> managed, List<Grant> handled, List<Grant> shops) {

    static TaskScope of(UUID person, List<Grant> grants, AccessMatrix matrix) {
        return new TaskScope(
                person,
                areas(grants, matrix, Operation.READ_INCIDENTS),
                areas(grants, matrix, Operation.RELEASE_INCIDENT),
                grants.stream()
                        .filter(grant -> grant.areaId() != null)
                        .filter(grant -> matrix.allows(grant.role(), Operation.HANDLE_INCIDENTS))
                        .toList(),
                grants.stream()
                        .filter(grant -> grant.organisationKind() == OrganisationKind.SHOP)
                        .filter(grant -> grant.areaId() != null)
                        .toList());
    }

    /** Pairs travel to the database as columns of the same length. */
    static UUID[] each(List<Grant> grants, Function<Grant, UUID> part) {
        return grants.stream().map(part).toArray(UUID[]::new);
    }

    private static Set<UUID> areas(List<Grant> grants, AccessMatrix matrix, Operation operation) {
        return grants.stream()
                .filter(grant -> matrix.allows(grant.role(), operation))
                .map(Grant::areaId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
