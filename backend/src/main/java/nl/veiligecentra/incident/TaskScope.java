package nl.veiligecentra.incident;

import nl.veiligecentra.organisation.AccessMatrix;
import nl.veiligecentra.organisation.Grant;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.OrganisationKind;

import java.util.List;
import java.util.Map;
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

    // as the table p of a query: one row for each area, so that no report is held against the grants of all others
    static final String TABLE = """
            with p as materialized (
                select g.area_id, cast(g.managed as boolean) as managed, cast(g.organisations as uuid[]) as organisations,
                    cast(g.departments as uuid[]) as departments, cast(g.shops as uuid[]) as shops
                from unnest(cast(:areas as uuid[]), cast(:managed as text[]), cast(:organisations as text[]),
                    cast(:departments as text[]), cast(:shops as text[]))
                    as g (area_id, managed, organisations, departments, shops))
            """;

    static final String MINE = "(i.reporter_id = :me or i.reporter_organisation_id = any(p.shops))";
    static final String LIES_WITH_ME = "(i.handler_organisation_id = any(p.organisations) "
            + "or coalesce(i.handler_department_id = any(p.departments), false))";

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

    Map<String, Object> parameters() {
        var inOrder = List.copyOf(areas);
        return Map.of(
                "me", person,
                "areas", inOrder.toArray(UUID[]::new),
                "managed", each(inOrder, area -> String.valueOf(managed.contains(area))),
                "organisations", each(inOrder, in(wholeOrganisations(), Grant::organisationId)),
                "departments", each(inOrder, in(departments(), Grant::departmentId)),
                "shops", each(inOrder, in(shops, Grant::organisationId)));
    }

    private List<Grant> wholeOrganisations() {
        return handled.stream().filter(grant -> grant.departmentId() == null).toList();
    }

    private List<Grant> departments() {
        return handled.stream().filter(grant -> grant.departmentId() != null).toList();
    }

    private static Function<UUID, String> in(List<Grant> grants, Function<Grant, UUID> part) {
        var byArea = grants.stream()
                .collect(Collectors.groupingBy(Grant::areaId, Collectors.mapping(part, Collectors.toSet())));
        return area -> Standing.array(byArea.getOrDefault(area, Set.of()));
    }

    private static String[] each(List<UUID> areas, Function<UUID, String> column) {
        return areas.stream().map(column).toArray(String[]::new);
    }

    private static Set<UUID> areas(List<Grant> grants, AccessMatrix matrix, Operation operation) {
        return grants.stream()
                .filter(grant -> matrix.allows(grant.role(), operation))
                .map(Grant::areaId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
