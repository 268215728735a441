package nl.veiligecentra.incident;

import jakarta.persistence.Tuple;
import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.shared.geo.Point;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One report as a list needs it, before it is decided how much of it the caller sees. */
record IncidentRow(
        UUID id,
        int version,
        Viewer.Subject subject,
        String category,
        Intake intake,
        Theme theme,
        EventResult result,
        Severity severity,
        Instant occurredFrom,
        Instant reportedAt,
        Instant listedAt,
        UUID streetId,
        String placeText,
        Point point,
        Instant dueAt,
        LocalDate promisedForDate,
        WaitingFor waitingFor,
        Reference handler,
        Reference handlerDepartment,
        int endorsements,
        int photos,
        boolean endorsed) {

    static final String COLUMNS = """
            i.id, i.version, i.area_id, i.status, i.reporter_id, i.reporter_organisation_id, i.handler_organisation_id,
            i.handler_department_id, i.informed_organisation_id, i.category, i.intake, i.theme, i.result, i.severity,
            i.occurred_from, i.reported_at, i.listed_at, i.street_id, i.place_text, i.longitude, i.latitude, i.due_at,
            i.promised_for_date, i.waiting_for, i.endorsements, i.photos""";

    // asked for the rows of the page only: joined, the planner may read all organisations first
    static final String LOOKED_UP = """
            , (select o.name from organisation o where o.id = i.handler_organisation_id) as handler_name,
            (select d.name from department d where d.id = i.handler_department_id) as handler_department_name,
            exists (select 1 from incident_endorsement e where e.incident_id = i.id and e.person_id = :me) as endorsed""";

    static IncidentRow of(Tuple row) {
        return new IncidentRow(
                row.get("id", UUID.class),
                row.get("version", Integer.class),
                subject(row),
                row.get("category", String.class),
                Intake.valueOf(row.get("intake", String.class)),
                Theme.valueOf(row.get("theme", String.class)),
                enumOrNull(EventResult.class, row, "result"),
                Severity.valueOf(row.get("severity", String.class)),
                row.get("occurred_from", Instant.class),
                row.get("reported_at", Instant.class),
                row.get("listed_at", Instant.class),
                row.get("street_id", UUID.class),
                row.get("place_text", String.class),
                point(row),
                row.get("due_at", Instant.class),
                row.get("promised_for_date", LocalDate.class),
                enumOrNull(WaitingFor.class, row, "waiting_for"),
                new Reference(row.get("handler_organisation_id", UUID.class), row.get("handler_name", String.class)),
                Reference.orNull(
                        row.get("handler_department_id", UUID.class), row.get("handler_department_name", String.class)),
                row.get("endorsements", Integer.class),
                row.get("photos", Integer.class),
                row.get("endorsed", Boolean.class));
    }

    static <E extends Enum<E>> E enumOrNull(Class<E> type, Tuple row, String column) {
        var value = row.get(column, String.class);
        return value == null ? null : Enum.valueOf(type, value);
    }

    private static Viewer.Subject subject(Tuple row) {
        return new Viewer.Subject(
                row.get("area_id", UUID.class),
                IncidentStatus.valueOf(row.get("status", String.class)),
                row.get("reporter_id", UUID.class),
                row.get("reporter_organisation_id", UUID.class),
                row.get("handler_organisation_id", UUID.class),
                row.get("handler_department_id", UUID.class),
                row.get("informed_organisation_id", UUID.class));
    }

    private static Point point(Tuple row) {
        var longitude = row.get("longitude", Double.class);
        return longitude == null ? null : Point.at(longitude, row.get("latitude", Double.class));
    }
}
