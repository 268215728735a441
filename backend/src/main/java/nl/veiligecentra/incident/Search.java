package nl.veiligecentra.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Words of which a report must have all. Which of its words count depends on how much of it the caller sees, so there is
 * one query for each view; that of the shared view asks for categories and streets only, whatever the words are.
 */
record Search(List<SearchTerm> terms) {

    // the table p of Standing, with what to search by in each area; most areas have no street that is called so
    static final String TABLE = """
            , everywhere as materialized (
                select cast(nullif(:told, '') as tsquery) as told, cast(nullif(:released, '') as tsquery) as released,
                    cast(nullif(:untold, '') as tsquery) as untold, cast(nullif(:shared, '') as tsquery) as shared),
            queries as materialized (
                select p.area_id,
                    case when m.area_id is null then e.told else cast(nullif(m.told, '') as tsquery) end as told,
                    case when m.area_id is null then e.released else cast(nullif(m.released, '') as tsquery) end as released,
                    case when m.area_id is null then e.untold else cast(nullif(m.untold, '') as tsquery) end as untold,
                    case when m.area_id is null then e.shared else cast(nullif(m.shared, '') as tsquery) end as shared
                from p cross join everywhere e
                    left join unnest(cast(:streetAreas as uuid[]), cast(:toldHere as text[]), cast(:releasedHere as text[]),
                        cast(:untoldHere as text[]), cast(:sharedHere as text[])) as m (area_id, told, released, untold, shared)
                        on m.area_id = p.area_id),
            mine as materialized (
                select distinct i.area_id from incident i
                where i.reporter_id = :me or i.reporter_organisation_id = any(:ownShops)),
            q as materialized (
                select p.*, s.told, s.released, s.untold, s.shared,
                    case when p.view = 'FULL' or p.area_id in (select area_id from mine) then s.told
                        when p.addressed <> '{}' then s.released when p.view = 'WITHOUT_TEXT' then s.untold
                        when p.view = 'SHARED' then s.shared end as findable
                from p join queries s on s.area_id = p.area_id)
            """;

    // the index is asked for no more than the caller may find in that area at best; then it is decided for each report
    static final String MATCHES = "i.words @@ p.findable and i.words @@ case when p.view = 'FULL' or " + Standing.OWN
            + " then p.told when " + Standing.ADDRESSED
            + " then p.released when p.view = 'WITHOUT_TEXT' then p.untold else p.shared end";

    private static final UUID ELSEWHERE = new UUID(0, 0);

    /** Nothing to search by: words that every sentence has, or none. */
    boolean isEmpty() {
        return terms.isEmpty();
    }

    List<String> words() {
        return terms.stream().map(SearchTerm::word).toList();
    }

    /** Any of the words, to mark them where they stand. */
    String anyWord() {
        return terms.stream().map(term -> "(" + term.told() + ")").collect(Collectors.joining(" | "));
    }

    Map<String, Object> parameters(Set<UUID> areas) {
        var withStreet = terms.stream()
                .flatMap(term -> term.streets().keySet().stream())
                .distinct()
                .filter(areas::contains)
                .toList();
        var parameters = new HashMap<String, Object>();
        parameters.put("streetAreas", withStreet.toArray(UUID[]::new));
        queries().forEach((name, query) -> {
            parameters.put(name, query.apply(ELSEWHERE));
            parameters.put(name + "Here", withStreet.stream().map(query).toArray(String[]::new));
        });
        return parameters;
    }

    private Map<String, Function<UUID, String>> queries() {
        return Map.of(
                "told", area -> all(term -> Optional.of(term.inWholeView(term.told(), area))),
                "released", area -> all(term -> Optional.of(term.inWholeView(term.released(), area))),
                "untold", area -> all(term -> Optional.of(term.inWholeView("", area))),
                "shared", area -> all(term -> term.inSharedView(area)));
    }

    /** @return nothing, which matches nothing, when one of the words cannot be met */
    private String all(Function<SearchTerm, Optional<String>> query) {
        var queries = new ArrayList<String>();
        for (var term : terms) {
            query.apply(term).ifPresent(queries::add);
        }
        return queries.size() == terms.size() ? String.join(" & ", queries) : "";
    }
}
