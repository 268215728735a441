package nl.veiligecentra.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the versions that the trigger of {@code measure} keeps. */
@ApplicationScoped
class HistoryRepository {

    private static final int VERSIONS_AT_MOST = 200;

    /** Each cell under the name it has in the contract, as the text that is shown of it. */
    private static final Map<String, String> CELLS = cells();

    private final Session database;

    HistoryRepository(Session database) {
        this.database = database;
    }

    /** @return the oldest first */
    List<Version> of(UUID measure) {
        var columns = new StringBuilder();
        CELLS.forEach((name, sql) ->
                columns.append(", ").append(sql).append(" as \"").append(name).append('"'));
        return PlainQuery.of(
                        database,
                        "select m.version, m.changed_at, o.id as by_id, o.name as by_name, p.name as person" + columns
                                + """
                                 from measure_version m
                                    left join organisation o on o.id = m.changed_by_organisation
                                    left join person p on p.id = m.changed_by
                                where m.id = :measure order by m.version desc limit :rows
                                """)
                .setParameter("measure", measure)
                .setParameter("rows", VERSIONS_AT_MOST)
                .getResultStream()
                .map(HistoryRepository::version)
                .sorted(Comparator.comparing(Version::number))
                .toList();
    }

    private static Version version(Tuple row) {
        var cells = new LinkedHashMap<String, String>();
        CELLS.keySet().forEach(name -> cells.put(name, row.get(name, String.class)));
        return new Version(
                row.get("version", Integer.class),
                row.get("changed_at", Instant.class),
                Reference.orNull(row.get("by_id", UUID.class), row.get("by_name", String.class)),
                row.get("person", String.class),
                cells);
    }

    private static Map<String, String> cells() {
        var cells = new LinkedHashMap<String, String>();
        cells.put("status", "m.status");
        cells.put("code", "m.code");
        cells.put("theme", "m.theme");
        cells.put("bottleneck", "m.bottleneck");
        cells.put("goal", "m.goal");
        cells.put("indicator", "m.indicator");
        cells.put("baseline", "m.baseline::text");
        cells.put("target", "m.target::text");
        cells.put("targetDate", "m.target_date::text");
        cells.put("action", "m.action");
        cells.put("membersText", "m.members_text");
        cells.put("audience", "m.audience");
        cells.put("owner", "(select o.name from organisation o where o.id = m.owner_organisation_id)");
        cells.put("ownerDepartment", "(select d.name from department d where d.id = m.owner_department_id)");
        cells.put("ownerContact", "m.owner_contact");
        cells.put(
                "coOrganisations",
                "(select string_agg(o.name, ', ' order by o.name) from organisation o where o.id = any(m.co_organisation_ids))");
        cells.put("priority", "m.priority");
        cells.put("origin", "m.origin");
        cells.put("startDate", "m.start_date::text");
        cells.put("dueDate", "m.due_date::text");
        cells.put("doneDate", "m.done_date::text");
        cells.put("recurrence", "m.recurrence");
        cells.put("costEur", "m.cost_eur::text");
        cells.put("paidBy", "m.paid_by");
        cells.put("reason", "m.reason");
        cells.put("changesAccess", "m.changes_access::text");
        cells.put("fireAdvice", "m.fire_advice");
        cells.put("agreedDate", "m.agreed_date::text");
        return cells;
    }

    record Version(int number, Instant at, Reference by, String person, Map<String, String> cells) {}
}
