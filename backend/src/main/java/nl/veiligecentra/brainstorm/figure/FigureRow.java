package nl.veiligecentra.brainstorm.figure;

import jakarta.persistence.Tuple;
import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.organisation.Role;

import java.time.LocalDate;
import java.util.UUID;

/** A request as it is read. */
record FigureRow(
        UUID id,
        int version,
        UUID areaId,
        Reference organisation,
        Reference asking,
        Role askingRole,
        UUID sessionId,
        EditFigureRequest asked,
        FigureStatus status,
        String reason,
        LocalDate askedOn) {

    static final String SELECT = """
            select r.id, r.version, r.area_id, r.organisation_id, o.name as organisation, r.asking_organisation_id,
                a.name as asking, r.asking_role, r.session_id, r.offences, r.period_from, r.period_until, r.days_and_hours,
                r.purpose, r.due_date, r.status, r.reason, r.asked_on
            from figure_request r join organisation o on o.id = r.organisation_id
                join organisation a on a.id = r.asking_organisation_id
            """;

    static FigureRow of(Tuple row) {
        return new FigureRow(
                row.get("id", UUID.class),
                row.get("version", Integer.class),
                row.get("area_id", UUID.class),
                new Reference(row.get("organisation_id", UUID.class), row.get("organisation", String.class)),
                new Reference(row.get("asking_organisation_id", UUID.class), row.get("asking", String.class)),
                Role.valueOf(row.get("asking_role", String.class)),
                row.get("session_id", UUID.class),
                new EditFigureRequest(
                        row.get("offences", String.class),
                        row.get("period_from", LocalDate.class),
                        row.get("period_until", LocalDate.class),
                        row.get("days_and_hours", String.class),
                        row.get("purpose", String.class),
                        row.get("due_date", LocalDate.class)),
                FigureStatus.valueOf(row.get("status", String.class)),
                row.get("reason", String.class),
                row.get("asked_on", LocalDate.class));
    }
}
