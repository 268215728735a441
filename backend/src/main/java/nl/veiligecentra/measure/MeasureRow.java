package nl.veiligecentra.measure;

import jakarta.persistence.Tuple;
import nl.veiligecentra.incident.Theme;
import nl.veiligecentra.measure.EditMeasure.Goal;
import nl.veiligecentra.measure.MeasureSummary.Advice;
import nl.veiligecentra.measure.MeasureSummary.Owner;
import nl.veiligecentra.organisation.Reference;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A measure as a list needs it, of now or of some earlier moment. */
record MeasureRow(
        UUID id,
        int version,
        Set<UUID> areaIds,
        String code,
        Theme theme,
        String bottleneck,
        Goal goal,
        String action,
        String membersText,
        MeasureAudience audience,
        Owner owner,
        List<Reference> coOrganisations,
        Priority priority,
        Origin origin,
        LocalDate startDate,
        LocalDate dueDate,
        LocalDate doneDate,
        Recurrence recurrence,
        BigDecimal costEur,
        String paidBy,
        String reason,
        boolean changesAccess,
        Advice fireAdvice,
        MeasureStatus status,
        LocalDate agreedDate,
        LocalDate agreedDueDate,
        AgreedHow agreedHow,
        UUID follows,
        Instant changedAt) {

    static final String COLUMNS = """
            m.id, m.version, m.area_ids, m.code, m.theme, m.bottleneck, m.goal, m.indicator, m.baseline, m.target, m.target_date,
            m.action, m.members_text, m.audience, m.owner_organisation_id, m.owner_department_id, m.owner_contact,
            m.co_organisation_ids, m.priority, m.origin, m.start_date, m.due_date, m.done_date, m.recurrence, m.cost_eur, m.paid_by,
            m.reason, m.changes_access, m.fire_advice, m.fire_advice_text, m.fire_advice_date, m.status, m.agreed_date,
            m.agreed_due_date, m.agreed_how, m.follows, m.changed_at,
            (select o.name from organisation o where o.id = m.owner_organisation_id) as owner,
            (select d.name from department d where d.id = m.owner_department_id) as owner_department,
            case when m.co_organisation_ids = '{}' then '{}'
                else array(select o.name from unnest(m.co_organisation_ids) with ordinality c (id, n)
                    join organisation o on o.id = c.id order by c.n) end as co_organisations
            """;

    static MeasureRow of(Tuple row) {
        return new MeasureRow(
                row.get("id", UUID.class),
                row.get("version", Integer.class),
                Set.of(row.get("area_ids", UUID[].class)),
                row.get("code", String.class),
                Theme.valueOf(row.get("theme", String.class)),
                row.get("bottleneck", String.class),
                goal(row),
                row.get("action", String.class),
                row.get("members_text", String.class),
                MeasureAudience.valueOf(row.get("audience", String.class)),
                new Owner(
                        new Reference(row.get("owner_organisation_id", UUID.class), row.get("owner", String.class)),
                        Reference.orNull(
                                row.get("owner_department_id", UUID.class), row.get("owner_department", String.class)),
                        row.get("owner_contact", String.class)),
                coOrganisations(row),
                Priority.valueOf(row.get("priority", String.class)),
                Origin.valueOf(row.get("origin", String.class)),
                row.get("start_date", LocalDate.class),
                row.get("due_date", LocalDate.class),
                row.get("done_date", LocalDate.class),
                enumOrNull(Recurrence.class, row, "recurrence"),
                row.get("cost_eur", BigDecimal.class),
                row.get("paid_by", String.class),
                row.get("reason", String.class),
                row.get("changes_access", Boolean.class),
                advice(row),
                MeasureStatus.valueOf(row.get("status", String.class)),
                row.get("agreed_date", LocalDate.class),
                row.get("agreed_due_date", LocalDate.class),
                enumOrNull(AgreedHow.class, row, "agreed_how"),
                row.get("follows", UUID.class),
                row.get("changed_at", Instant.class));
    }

    Keeping.Dates dates() {
        return new Keeping.Dates(agreedDueDate, dueDate, doneDate);
    }

    private static Goal goal(Tuple row) {
        return Goal.orNull(new Goal(
                row.get("goal", String.class),
                row.get("indicator", String.class),
                row.get("baseline", BigDecimal.class),
                row.get("target", BigDecimal.class),
                row.get("target_date", LocalDate.class)));
    }

    private static Advice advice(Tuple row) {
        var advice = enumOrNull(FireAdvice.class, row, "fire_advice");
        return advice == null
                ? null
                : new Advice(
                        advice,
                        row.get("fire_advice_text", String.class),
                        row.get("fire_advice_date", LocalDate.class));
    }

    private static List<Reference> coOrganisations(Tuple row) {
        var ids = row.get("co_organisation_ids", UUID[].class);
        var names = row.get("co_organisations", String[].class);
        var references = new ArrayList<Reference>();
        for (int n = 0; n < ids.length; n++) {
            references.add(new Reference(ids[n], names[n]));
        }
        return references;
    }

    private static <E extends Enum<E>> E enumOrNull(Class<E> type, Tuple row, String column) {
        var name = row.get(column, String.class);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
