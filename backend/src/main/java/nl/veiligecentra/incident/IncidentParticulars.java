package nl.veiligecentra.incident;

import jakarta.persistence.Tuple;
import nl.veiligecentra.organisation.Reference;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What only the page of one report needs. */
record IncidentParticulars(
        Instant occurredUntil,
        String description,
        boolean descriptionHeld,
        BigDecimal damageEur,
        Integer minutesLost,
        PoliceReport policeReport,
        PoliceMark policeMark,
        boolean shareWithPolice,
        LocalDate waitingUntilDate,
        Reference promisedBy,
        UUID duplicateOf,
        UUID linkedTo) {

    static final String SQL = """
            select i.occurred_until, i.description, i.description_held, i.damage_eur, i.minutes_lost, i.police_report,
                i.police_report_reference, i.police_report_not_filed, i.police_mark, i.share_with_police,
                i.waiting_until_date, i.promised_by, p.name as promised_by_name, i.duplicate_of, i.linked_to
            from incident i left join organisation p on p.id = i.promised_by
            where i.id = :id
            """;

    static IncidentParticulars of(Tuple row) {
        return new IncidentParticulars(
                row.get("occurred_until", Instant.class),
                row.get("description", String.class),
                row.get("description_held", Boolean.class),
                row.get("damage_eur", BigDecimal.class),
                row.get("minutes_lost", Integer.class),
                new PoliceReport(
                        PoliceReportState.valueOf(row.get("police_report", String.class)),
                        row.get("police_report_reference", String.class),
                        IncidentRow.enumOrNull(NotFiledReason.class, row, "police_report_not_filed")),
                IncidentRow.enumOrNull(PoliceMark.class, row, "police_mark"),
                row.get("share_with_police", Boolean.class),
                row.get("waiting_until_date", LocalDate.class),
                Reference.orNull(row.get("promised_by", UUID.class), row.get("promised_by_name", String.class)),
                row.get("duplicate_of", UUID.class),
                row.get("linked_to", UUID.class));
    }
}
