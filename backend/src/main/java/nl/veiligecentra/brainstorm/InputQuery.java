package nl.veiligecentra.brainstorm;

import nl.veiligecentra.organisation.PermittedAreas;
import nl.veiligecentra.shared.paging.Cursor;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A question about inputs, with what the viewer may see as part of it. */
class InputQuery {

    private static final int COUNTED_AT_MOST = 10_000;
    private static final int WORDS_AT_MOST = 8;

    private static final String AREAS = """
            with p as materialized (
                select * from unnest(cast(:areas as uuid[]), cast(:moderated as text[]), cast(:partners as text[]),
                    cast(:whole as text[])) as p (area_id, moderated, partners, whole))
            """;

    private static final String IN_AREA = """
             from brainstorm_input i where i.area_id = p.area_id
                and ((p.whole = 'true' and i.status in ('ACCEPTED', 'SCHEDULED', 'DISCUSSED', 'ANSWERED')) or i.writer_id = :me
                    or (i.status <> 'WITHDRAWN' and i.about = any(string_to_array(p.moderated, ',')))
                    or (i.about = any(string_to_array(p.partners, ',')) and i.status in ('SCHEDULED', 'DISCUSSED', 'ANSWERED')
                        and exists (select 1 from agenda_item_input l
                                join agenda_item t on t.id = l.item_id join brainstorm_session s on s.id = t.session_id
                            where l.input_id = i.id and s.status not in ('PLANNED', 'CANCELLED'))))
            """;

    // nothing is found by words that every sentence has
    private static final String WORDS = """
             and i.words @@ (select cast(string_agg('(' || cast(search_query(w, '') as text) || ')', ' & ') as tsquery)
                from unnest(cast(:words as text[])) w)
            """;

    private static final String WAITING = """
             and i.status = 'SUBMITTED' and case when i.conversation = 'ASKED' then i.writer_id = :me
                else i.about = any(string_to_array(p.moderated, ',')) end
            """;

    private final StringBuilder sql = new StringBuilder(IN_AREA);
    private final Map<String, Object> parameters = new HashMap<>();

    InputQuery(InputViewer viewer, InputFilter filter) {
        this(viewer, viewer.areas().narrowedTo(filter.area()));
        narrow(filter);
    }

    private InputQuery(InputViewer viewer, PermittedAreas areas) {
        var ids = List.copyOf(areas.ids());
        parameters.put("areas", ids.toArray(UUID[]::new));
        parameters.put("moderated", viewer.moderated(ids));
        parameters.put("partners", viewer.partners(ids));
        parameters.put("whole", viewer.whole(ids));
        parameters.put("me", viewer.person());
    }

    String page(InputOrder order, Cursor after) {
        var narrowed = new StringBuilder(sql);
        if (after != null) {
            narrowed.append(order.after());
            parameters.put("afterValue", order.valueOf(after));
            parameters.put("afterId", after.id());
        }
        return AREAS + "select top.* from p cross join lateral (select " + InputRow.COLUMNS + narrowed
                + order.orderBy("i") + " limit :rows) top" + order.orderBy("top") + " limit :rows";
    }

    String one(UUID id) {
        parameters.put("id", id);
        return AREAS + "select one.* from p cross join lateral (select " + InputRow.COLUMNS + sql
                + " and i.id = :id) one";
    }

    String some(UUID[] ids) {
        parameters.put("ids", ids);
        return AREAS + "select found.* from p cross join lateral (select " + InputRow.COLUMNS + sql
                + " and i.id = any(:ids)) found";
    }

    String count() {
        return AREAS + "select count(*) as total from (select 1 from p cross join lateral (select i.id" + sql
                + ") one limit " + COUNTED_AT_MOST + ") counted";
    }

    /** What a moderator is to decide on, or its giver to answer; the oldest first. */
    String waiting() {
        return AREAS + "select waiting.* from p cross join lateral (select " + InputRow.COLUMNS + sql + WAITING
                + ") waiting order by waiting.submitted_on, waiting.id limit :rows";
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void narrow(InputFilter filter) {
        anyOf("i.about", "about", filter.about());
        anyOf("i.kind", "kind", filter.kind());
        anyOf("i.topic", "topic", filter.topic());
        anyOf("i.status", "status", filter.status());
        if (filter.mine() != null) {
            sql.append(filter.mine() ? " and i.writer_id = :me" : " and i.writer_id is distinct from :me");
        }
        if (filter.supported() != null) {
            sql.append(filter.supported() ? " and " : " and not ")
                    .append(
                            "exists (select 1 from brainstorm_support s where s.input_id = i.id and s.person_id = :me)");
        }
        if (filter.q() != null) {
            sql.append(WORDS);
            parameters.put("words", split(filter.q()));
        }
    }

    private void anyOf(String column, String name, List<? extends Enum<?>> values) {
        if (values != null && !values.isEmpty()) {
            sql.append(" and ").append(column).append(" = any(:").append(name).append(")");
            parameters.put(name, values.stream().map(Enum::name).toArray(String[]::new));
        }
    }

    private static String[] split(String q) {
        var plain = Normalizer.normalize(q, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[\\s,;\"]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(WORDS_AT_MOST)
                .toArray(String[]::new);
    }
}
