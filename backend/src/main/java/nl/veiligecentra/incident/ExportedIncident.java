package nl.veiligecentra.incident;

import jakarta.persistence.Tuple;

import java.math.BigDecimal;
import java.time.Instant;

/** One report as it is taken along; what the caller's view does not show is {@code null}. */
record ExportedIncident(
        IncidentSummary summary,
        String description,
        Instant closedAt,
        BigDecimal damageEur,
        Integer minutesLost,
        String numbers) {

    /** As the database gives it, before it is decided how much of it the caller sees. */
    record Row(
            IncidentRow incident,
            String description,
            boolean descriptionHeld,
            Instant closedAt,
            BigDecimal damageEur,
            Integer minutesLost,
            String numbers) {

        static final String COLUMNS = """
                , i.description, i.description_held, i.closed_at, i.damage_eur, i.minutes_lost,
                (select string_agg(r.number, ' ' order by r.added_at, r.id) from incident_external_reference r
                    where r.incident_id = i.id) as numbers""";

        static Row of(Tuple row) {
            return new Row(
                    IncidentRow.of(row),
                    row.get("description", String.class),
                    row.get("description_held", Boolean.class),
                    row.get("closed_at", Instant.class),
                    row.get("damage_eur", BigDecimal.class),
                    row.get("minutes_lost", Integer.class),
                    row.get("numbers", String.class));
        }

        ExportedIncident presented(IncidentSummary summary) {
            var view = summary.view();
            var told = view.showsText() && (!descriptionHeld || view.showsHeldText());
            return new ExportedIncident(summary, told ? description : null, closedAt, damageEur, minutesLost, numbers);
        }
    }
}
