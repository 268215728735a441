package nl.veiligecentra.incident;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.incident.IncidentDetails.ExternalReference;
import nl.veiligecentra.incident.IncidentDetails.ReporterRead;
import nl.veiligecentra.incident.IncidentDetails.TimelineEntry;
import nl.veiligecentra.incident.IncidentDetails.TimelineParty;
import nl.veiligecentra.organisation.Grant;
import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was done with a report, by whom and when: rows that are added and never changed. */
@ApplicationScoped
class LogRepository {

    private final Session database;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    LogRepository(Session database) {
        this.database = database;
    }

    void add(Step step) {
        PlainQuery.of(database, """
                        insert into incident_transition (id, incident_id, from_status, to_status, at, person_id, organisation_id,
                            department_id, note, note_audience, reason, by_reporter)
                        values (:id, :incident, :from, :to, :at, :person, :organisation, :department, :note, :audience, :reason,
                            :byReporter)
                        """)
                .setParameter("id", ids.generate())
                .setParameter("incident", step.incidentId())
                .setParameter("from", nameOf(step.from()))
                .setParameter("to", step.to().name())
                .setParameter("at", step.at())
                .setParameter("person", step.personId())
                .setParameter("organisation", step.organisationId())
                .setParameter("department", step.departmentId())
                .setParameter("note", step.note())
                .setParameter("audience", nameOf(step.audience()))
                .setParameter("reason", step.reason())
                .setParameter("byReporter", step.byReporter())
                .executeUpdate();
    }

    List<TimelineEntry> timeline(UUID incident, View view) {
        return PlainQuery.of(database, """
                        select t.at, t.from_status, t.to_status, t.organisation_id, t.department_id,
                            (select o.name from organisation o where o.id = t.organisation_id) as organisation_name,
                            coalesce(t.by_reporter, t.organisation_id = i.reporter_organisation_id
                                and (t.person_id = i.reporter_id
                                    or (select o.kind = 'SHOP' from organisation o where o.id = t.organisation_id))) as by_reporter,
                            (select d.name from department d where d.id = t.department_id) as department_name,
                            t.note, t.note_audience, t.reason
                        from incident_transition t join incident i on i.id = t.incident_id
                        where t.incident_id = :incident
                        order by t.at, t.id
                        """)
                .setParameter("incident", incident)
                .getResultStream()
                .map(row -> entry(row, view))
                .toList();
    }

    /** @return whether it is new; the same number in the same system is no second one */
    boolean addReference(UUID incident, UUID organisation, AddExternalReference reference, Instant now) {
        return database.createNativeQuery("""
                        insert into incident_external_reference (id, incident_id, organisation_id, system, number, link, added_at)
                        values (:id, :incident, :organisation, :system, :number, :link, :now)
                        on conflict (organisation_id, system, number) do nothing
                        """)
                        .setParameter("id", ids.generate())
                        .setParameter("incident", incident)
                        .setParameter("organisation", organisation)
                        .setParameter("system", reference.system())
                        .setParameter("number", reference.number())
                        .setParameter("link", reference.link(), String.class)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    boolean hasReference(UUID incident, UUID organisation, AddExternalReference reference) {
        return database.createNativeQuery("""
                        select exists (
                            select 1 from incident_external_reference
                            where incident_id = :incident and organisation_id = :organisation and system = :system
                                and number = :number)
                        """, Boolean.class)
                .setParameter("incident", incident)
                .setParameter("organisation", organisation)
                .setParameter("system", reference.system())
                .setParameter("number", reference.number())
                .getSingleResult();
    }

    List<ExternalReference> references(UUID incident) {
        return PlainQuery.of(database, """
                        select r.organisation_id, o.name, r.system, r.number, r.link
                        from incident_external_reference r join organisation o on o.id = r.organisation_id
                        where r.incident_id = :incident order by r.added_at, r.id
                        """)
                .setParameter("incident", incident)
                .getResultStream()
                .map(row -> new ExternalReference(
                        new Reference(row.get("organisation_id", UUID.class), row.get("name", String.class)),
                        row.get("system", String.class),
                        row.get("number", String.class),
                        row.get("link", String.class)))
                .toList();
    }

    void addReporterRead(UUID incident, UUID person, Grant grant, ReporterReadReason reason, Instant now) {
        database.createNativeQuery("""
                        insert into incident_reporter_read (id, incident_id, person_id, organisation_id, reason, at)
                        values (:id, :incident, :person, :organisation, :reason, :now)
                        """)
                .setParameter("id", ids.generate())
                .setParameter("incident", incident)
                .setParameter("person", person)
                .setParameter("organisation", grant.organisationId())
                .setParameter("reason", reason.name())
                .setParameter("now", now)
                .executeUpdate();
    }

    List<ReporterRead> reporterReads(UUID incident) {
        return PlainQuery.of(database, """
                        select r.at, r.organisation_id, o.name, r.reason
                        from incident_reporter_read r join organisation o on o.id = r.organisation_id
                        where r.incident_id = :incident order by r.at, r.id
                        """)
                .setParameter("incident", incident)
                .getResultStream()
                .map(row -> new ReporterRead(
                        row.get("at", Instant.class),
                        new Reference(row.get("organisation_id", UUID.class), row.get("name", String.class)),
                        ReporterReadReason.valueOf(row.get("reason", String.class))))
                .toList();
    }

    ReporterIdentity reporter(UUID incident) {
        return PlainQuery.of(database, """
                        select p.name, p.email, o.id as organisation_id, o.name as organisation_name
                        from incident i join organisation o on o.id = i.reporter_organisation_id
                            left join person p on p.id = i.reporter_id
                        where i.id = :incident
                        """)
                .setParameter("incident", incident)
                .getResultStream()
                .findFirst()
                .map(row -> new ReporterIdentity(
                        row.get("name", String.class),
                        row.get("email", String.class),
                        new Reference(
                                row.get("organisation_id", UUID.class), row.get("organisation_name", String.class))))
                .orElseThrow();
    }

    private static TimelineEntry entry(Tuple row, View view) {
        var audience = IncidentRow.enumOrNull(Audience.class, row, "note_audience");
        var mayReadNote = audience != null && view.shows(audience);
        var organisation = row.get("organisation_id", UUID.class);
        var byReporter = Boolean.TRUE.equals(row.get("by_reporter", Boolean.class));
        return new TimelineEntry(
                row.get("at", Instant.class),
                IncidentRow.enumOrNull(IncidentStatus.class, row, "from_status"),
                Move.valueOf(row.get("to_status", String.class)),
                new TimelineParty(
                        byReporter ? null : new Reference(organisation, row.get("organisation_name", String.class)),
                        Reference.orNull(
                                row.get("department_id", UUID.class), row.get("department_name", String.class)),
                        byReporter),
                mayReadNote ? row.get("note", String.class) : null,
                mayReadNote ? audience : null,
                view.showsParticulars() ? row.get("reason", String.class) : null);
    }

    private static String nameOf(Enum<?> value) {
        return value == null ? null : value.name();
    }

    /**
     * One step: {@code from} is {@code null} for the report itself, {@code personId} for what a link in a mail, a script
     * or time did. Whether it was the reporter's step is said, not derived: a system may report and handle alike.
     */
    record Step(
            UUID incidentId,
            IncidentStatus from,
            Move to,
            Instant at,
            UUID personId,
            UUID organisationId,
            UUID departmentId,
            String note,
            Audience audience,
            String reason,
            boolean byReporter) {

        Step(
                UUID incidentId,
                IncidentStatus from,
                Move to,
                Instant at,
                UUID personId,
                UUID organisationId,
                UUID departmentId,
                String note,
                Audience audience,
                String reason) {
            this(incidentId, from, to, at, personId, organisationId, departmentId, note, audience, reason, false);
        }
    }
}
