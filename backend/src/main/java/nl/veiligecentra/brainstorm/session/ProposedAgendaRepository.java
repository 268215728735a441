package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.shared.sql.PlainQuery;
import nl.veiligecentra.shared.time.DutchTime;
import org.hibernate.Session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a session has on its agenda, and what was agreed in its areas. */
@ApplicationScoped
class ProposedAgendaRepository {

    private static final String PLANNED = """
            select s.area_ids, s.starts_at,
                array(select l.input_id from agenda_item i join agenda_item_input l on l.item_id = i.id
                    where i.session_id = s.id) as inputs,
                array(select l.measure_id from agenda_item i join agenda_item_measure l on l.item_id = i.id
                    where i.session_id = s.id) as measures,
                array(select i.rising_category from agenda_item i
                    where i.session_id = s.id and i.rising_category is not null) as categories
            from brainstorm_session s where s.id = :id
            """;

    // by date, which few are due by, or by area, whichever the planner finds the fewer
    private static final String DUE = """
            select m.id, m.code, m.action, m.area_ids, m.due_date, o.id as owner_id, o.name as owner
            from measure m join organisation o on o.id = m.owner_organisation_id
            where m.status in ('AGREED', 'IN_PROGRESS') and m.due_date between :from and :until and m.area_ids && :areas
            order by m.due_date, m.id limit :rows
            """;

    private final Session database;

    ProposedAgendaRepository(Session database) {
        this.database = database;
    }

    Planned planned(UUID id) {
        return PlainQuery.of(database, PLANNED)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(Planned::of)
                .orElseThrow();
    }

    /** @return the earliest first */
    List<DueMeasure> due(UUID[] areas, LocalDate from, LocalDate until, int rows) {
        return PlainQuery.of(database, DUE)
                .setParameter("areas", areas)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("rows", rows)
                .getResultStream()
                .map(row -> new DueMeasure(
                        row.get("id", UUID.class),
                        row.get("code", String.class),
                        row.get("action", String.class),
                        List.of((UUID[]) row.get("area_ids")),
                        row.get("due_date", LocalDate.class),
                        new Reference(row.get("owner_id", UUID.class), row.get("owner", String.class))))
                .toList();
    }

    record DueMeasure(UUID id, String code, String action, List<UUID> areaIds, LocalDate dueDate, Reference owner) {}

    record Planned(
            Set<UUID> areaIds, LocalDate startsOn, Set<UUID> inputIds, Set<UUID> measureIds, Set<String> categories) {

        private static Planned of(Tuple row) {
            return new Planned(
                    Set.copyOf(List.of((UUID[]) row.get("area_ids"))),
                    DutchTime.dateOf(row.get("starts_at", Instant.class)),
                    Set.copyOf(List.of((UUID[]) row.get("inputs"))),
                    Set.copyOf(List.of((UUID[]) row.get("measures"))),
                    Set.copyOf(List.of((String[]) row.get("categories"))));
        }
    }
}
