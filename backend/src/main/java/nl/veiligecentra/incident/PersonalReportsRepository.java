package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.incident.ForgettingRepository.Emptied;
import nl.veiligecentra.shared.personal.Section;
import org.hibernate.Session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PersonalReportsRepository {

    private static final String REPORTS = """
            select i.id, a.name as area, c.label_nl as category, i.status, i.result, i.severity, i.occurred_from,
                i.occurred_until, i.reported_at, i.closed_at, s.name as street, i.place_text, i.longitude, i.latitude,
                i.description, i.damage_eur, i.minutes_lost, i.police_report, i.police_report_reference,
                i.police_report_not_filed, i.share_with_police, o.name as for_organisation, h.name as lies_with, i.photos
            from incident i
                join area a on a.id = i.area_id
                join incident_category c on c.code = i.category
                join organisation o on o.id = i.reporter_organisation_id
                join organisation h on h.id = i.handler_organisation_id
                left join street s on s.id = i.street_id
            where i.reporter_id = :person order by i.reported_at, i.id
            """;

    private static final String STEPS = """
            select incident_id, from_status, to_status, at, note, note_audience, reason from incident_transition
            where person_id = :person order by at, id
            """;

    // one's own messages, and what was written to one as the reporter
    private static final String MESSAGES = """
            select u.incident_id, u.kind, u.audience, u.text, u.at, u.person_id is not distinct from :person as by_you
            from incident_update u join incident i on i.id = u.incident_id
            where u.person_id = :person or i.reporter_id = :person and u.audience = 'REPORTER'
            order by u.at, u.id
            """;

    private static final String ENDORSEMENTS = """
            select incident_id, at, solved from incident_endorsement where person_id = :person order by at, incident_id
            """;

    private static final String PHOTOS = """
            select id, incident_id, added_at, released_at from incident_photo where added_by = :person order by added_at, id
            """;

    private static final String LOOKS_AT_YOU = """
            select r.incident_id, o.name as organisation, r.reason, r.at
            from incident_reporter_read r
                join incident i on i.id = r.incident_id join organisation o on o.id = r.organisation_id
            where i.reporter_id = :person order by r.at, r.id
            """;

    private static final String LOOKS_BY_YOU = """
            select incident_id, reason, at from incident_reporter_read where person_id = :person order by at, id
            """;

    private final Session database;
    private final ForgettingRepository forgetting;

    PersonalReportsRepository(Session database, ForgettingRepository forgetting) {
        this.database = database;
        this.forgetting = forgetting;
    }

    List<Section> about(UUID person) {
        return List.of(
                section("reports", REPORTS, person),
                section("steps", STEPS, person),
                section("messages", MESSAGES, person),
                section("endorsements", ENDORSEMENTS, person),
                section("photos", PHOTOS, person),
                section("looksAtYouAsReporter", LOOKS_AT_YOU, person),
                section("looksByYouAtReporters", LOOKS_BY_YOU, person));
    }

    List<Emptied> erase(UUID person, Instant now) {
        var emptied = forgetting.reportsOf(person, now);
        for (var sql : List.of(
                "update incident_transition set person_id = null where person_id = :person",
                "update incident_update set person_id = null where person_id = :person",
                "update incident_photo set added_by = null where added_by = :person",
                "update incident_photo set released_by = null where released_by = :person")) {
            database.createNativeMutationQuery(sql)
                    .setParameter("person", person)
                    .executeUpdate();
        }
        return emptied;
    }

    private Section section(String name, String sql, UUID person) {
        return Section.of(name, database.createNativeQuery(sql, Tuple.class).setParameter("person", person));
    }
}
