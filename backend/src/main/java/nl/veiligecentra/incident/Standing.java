package nl.veiligecentra.incident;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What somebody is in each of these areas, as the table {@code p} of a query: one row for each area, with the
 * organisations they act for there. What somebody is in one area must never open a report of another.
 */
record Standing(Viewer viewer, List<UUID> areas) {

    // materialised, so that the lists are read once and not for each report
    static final String TABLE = """
            with p as materialized (
                select g.area_id, g.view, cast(g.addressed as uuid[]) as addressed, cast(g.handling as uuid[]) as handling,
                    cast(g.shops as uuid[]) as shops
                from unnest(cast(:areas as uuid[]), cast(:views as text[]), cast(:addressed as text[]),
                    cast(:handling as text[]), cast(:shops as text[])) as g (area_id, view, addressed, handling, shops))
            """;

    // first the shops of all areas, which is what an index finds, then whether it is one of this area
    static final String OWN = "(i.reporter_id = :me or (i.reporter_organisation_id = any(:ownShops) "
            + "and i.reporter_organisation_id = any(p.shops)))";
    static final String ADDRESSED =
            "(i.handler_organisation_id = any(p.addressed) or i.informed_organisation_id = any(p.addressed))";
    static final String SEEN_WHOLE = "(p.view in ('FULL', 'WITHOUT_TEXT') or " + OWN + " or " + ADDRESSED + ")";
    static final String SHARED = "(p.view = 'SHARED' and i.status not in ('WITHDRAWN', 'DUPLICATE'))";

    /** Sees what partners write to each other, and so may notice that they did. */
    static final String AMONG_PARTNERS = "(p.view = 'FULL' or (not " + OWN + " and " + ADDRESSED + "))";

    private static final String NOTHING_BY_ROLE = "NONE";

    static Standing of(Viewer viewer, Collection<UUID> areas) {
        return new Standing(viewer, List.copyOf(areas));
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put("me", viewer.person());
        parameters.put("areas", areas.toArray(UUID[]::new));
        parameters.put(
                "views", each(area -> viewer.viewByRole(area).map(Enum::name).orElse(NOTHING_BY_ROLE)));
        parameters.put(
                "ownShops",
                areas.stream().flatMap(area -> viewer.shops(area).stream()).toArray(UUID[]::new));
        parameters.put("addressed", each(area -> array(viewer.addressed(area))));
        parameters.put("handling", each(area -> array(viewer.handling(area))));
        parameters.put("shops", each(area -> array(viewer.shops(area))));
        return parameters;
    }

    private String[] each(Function<UUID, String> column) {
        return areas.stream().map(column).toArray(String[]::new);
    }

    static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
