package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import org.hibernate.Session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Takes out of reports, and out of everything that was kept beside them, who and what may no longer be known. */
@ApplicationScoped
class ForgettingRepository {

    // the name under which a report stands of which nobody may know any more who sent it
    private static final String NOBODY = "cast('00000000-0000-7000-8000-000000000001' as uuid)";

    private static final String NO_REPORTER = """
            reporter_forgotten_at = :now, reporter_id = null, reporter_organisation_id = %s, client_hash = null,
            share_with_police = false, police_report_reference = null,
            longitude = case intake when 'SITUATION' then longitude end,
            latitude = case intake when 'SITUATION' then latitude end,
            place_text = case intake when 'SITUATION' then place_text end
            """.formatted(NOBODY);

    private static final String NO_TEXT =
            "text_forgotten_at = :now, description = null, description_held = false, place_text = null";

    private final Session database;

    ForgettingRepository(Session database) {
        this.database = database;
    }

    /** Of what happened to one business its place goes too: it would still say which. */
    List<Emptied> reporters(Instant before, int rows, Instant now) {
        var ids = due("reporter_forgotten_at is null", before, rows);
        each(ownSteps("incident_transition"), ids);
        each(ownSteps("incident_update"), ids);
        each("update incident_transition set person_id = null where incident_id = any(:ids)", ids);
        each("update incident_update set person_id = null where incident_id = any(:ids)", ids);
        each("delete from incident_endorsement where incident_id = any(:ids)", ids);
        each("update incident_photo set added_by = null, released_by = null where incident_id = any(:ids)", ids);
        each("delete from incident_external_reference where incident_id = any(:ids)", ids);
        return emptied(NO_REPORTER, ids, now);
    }

    List<Emptied> texts(Instant before, int rows, Instant now) {
        var ids = due("text_forgotten_at is null", before, rows);
        each("update incident_transition set note = null, note_audience = null where incident_id = any(:ids)", ids);
        each("delete from incident_update where incident_id = any(:ids)", ids);
        return emptied(NO_TEXT, ids, now);
    }

    List<Emptied> photos(Instant before, int rows, Instant now) {
        var ids = due("photos > 0", before, rows);
        each("""
                with gone as (
                    delete from incident_photo where incident_id = any(:ids) returning content_id, thumbnail_id)
                delete from content where id in (select content_id from gone union all select thumbnail_id from gone)
                """, ids);
        return emptied("photos = 0", ids, now);
    }

    /** At somebody's request. Who sees a report too still counts, for no business that anybody knows. */
    List<Emptied> reportsOf(UUID person, Instant now) {
        var closed = "select id from incident where reporter_id = :person and closed_at is not null for update";
        var ids = database.createNativeQuery(closed, UUID.class)
                .setParameter("person", person)
                .getResultStream()
                .toArray(UUID[]::new);
        each(ownSteps("incident_transition"), ids);
        each(ownSteps("incident_update"), ids);
        each("update incident set reporter_organisation_id = " + NOBODY + " where id = any(:ids)", ids);
        database.createNativeMutationQuery(
                        "update incident_endorsement set organisation_id = " + NOBODY + " where person_id = :person")
                .setParameter("person", person)
                .executeUpdate();
        return ofReporter(person, now);
    }

    private List<Emptied> ofReporter(UUID person, Instant now) {
        var sql = """
                update incident set version = version + 1, updated_at = :now, reporter_id = null, client_hash = null,
                    share_with_police = false
                where reporter_id = :person returning id, area_id, version
                """;
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("person", person)
                .setParameter("now", now)
                .getResultStream()
                .map(ForgettingRepository::emptied)
                .toList();
    }

    int reporterReads(Instant before, int rows) {
        return database.createNativeMutationQuery("""
                        delete from incident_reporter_read where id in (
                            select id from incident_reporter_read where at < :before
                            order by at limit :rows for update skip locked)
                        """)
                .setParameter("before", before)
                .setParameter("rows", rows)
                .executeUpdate();
    }

    /** Locked until the transaction ends; those that another replica has locked are left to it. */
    private UUID[] due(String open, Instant before, int rows) {
        var sql = "select id from incident where closed_at < :before and " + open
                + " order by closed_at, id limit :rows for update skip locked";
        return database.createNativeQuery(sql, UUID.class)
                .setParameter("before", before)
                .setParameter("rows", rows)
                .getResultStream()
                .toArray(UUID[]::new);
    }

    /** Steps and messages of the reporter name their business. */
    private static String ownSteps(String table) {
        return """
                update %s s set organisation_id = %s
                from incident i join organisation o on o.id = i.reporter_organisation_id
                where s.incident_id = i.id and i.id = any(:ids) and s.organisation_id = i.reporter_organisation_id
                    and (s.person_id = i.reporter_id or o.kind = 'SHOP')
                """.formatted(table, NOBODY);
    }

    private void each(String sql, UUID[] ids) {
        database.createNativeMutationQuery(sql).setParameter("ids", ids).executeUpdate();
    }

    private List<Emptied> emptied(String change, UUID[] ids, Instant now) {
        var sql = "update incident set version = version + 1, updated_at = :now, " + change
                + " where id = any(:ids) returning id, area_id, version";
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("ids", ids)
                .setParameter("now", now)
                .getResultStream()
                .map(ForgettingRepository::emptied)
                .toList();
    }

    private static Emptied emptied(Tuple row) {
        return new Emptied(
                row.get("id", UUID.class), row.get("area_id", UUID.class), row.get("version", Integer.class));
    }

    /** A report of which something is gone, and the version it has now. */
    record Emptied(UUID incidentId, UUID areaId, int version) {}
}
