package nl.veiligecentra.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import nl.veiligecentra.incident.Theme;
import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.shared.paging.Cursor;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class MeasureRepository implements PanacheRepositoryBase<Measure, UUID> {

    private static final int NOTES_AT_MOST = 200;

    private final Session database;

    MeasureRepository(Session database) {
        this.database = database;
    }

    /** Locked until the transaction ends, so that two who change it at once do so one after the other. */
    Optional<Measure> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<MeasureRow> page(MeasureQuery query, MeasureOrder order, Cursor after, int rows) {
        var sql = query.page(order, after);
        return PlainQuery.of(database, sql)
                .setParameters(query.parameters())
                .setParameter("rows", rows)
                .getResultStream()
                .map(MeasureRow::of)
                .toList();
    }

    Optional<MeasureRow> row(MeasureQuery query, UUID id) {
        var sql = query.one(id);
        return PlainQuery.of(database, sql)
                .setParameters(query.parameters())
                .getResultStream()
                .findFirst()
                .map(MeasureRow::of);
    }

    List<MeasureRow> rows(MeasureQuery query, Set<UUID> ids) {
        var sql = query.some(ids);
        return PlainQuery.of(database, sql)
                .setParameters(query.parameters())
                .getResultStream()
                .map(MeasureRow::of)
                .toList();
    }

    List<MeasureRow> waiting(WaitingQuery asked, int rows) {
        return PlainQuery.of(database, WaitingQuery.SQL)
                .setParameters(asked.parameters())
                .setParameter("rows", rows)
                .getResultStream()
                .map(MeasureRow::of)
                .toList();
    }

    Particulars particulars(UUID id) {
        return PlainQuery.of(database, """
                        select m.catalogue_code,
                            (select count(*) from measure_incident i where i.measure_id = m.id) as incidents
                        from measure m where m.id = :id
                        """)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> new Particulars(
                        row.get("catalogue_code", String.class),
                        row.get("incidents", Long.class).intValue()))
                .orElseThrow();
    }

    List<MeasureDetails.Progress> progress(UUID id) {
        return PlainQuery.of(database, """
                        select p.id, p.at, o.id as organisation_id, o.name as organisation, p.text
                        from measure_progress p join organisation o on o.id = p.organisation_id
                        where p.measure_id = :id order by p.at desc, p.id desc limit :rows
                        """)
                .setParameter("id", id)
                .setParameter("rows", NOTES_AT_MOST)
                .getResultStream()
                .map(row -> new MeasureDetails.Progress(
                        row.get("id", UUID.class),
                        row.get("at", Instant.class),
                        new Reference(row.get("organisation_id", UUID.class), row.get("organisation", String.class)),
                        row.get("text", String.class)))
                .toList();
    }

    void addProgress(UUID id, UUID measure, Measure.Editor by, String text) {
        PlainQuery.of(database, """
                        insert into measure_progress (id, measure_id, at, person_id, organisation_id, text)
                        values (:id, :measure, :at, :person, :organisation, :text)
                        """)
                .setParameter("id", id)
                .setParameter("measure", measure)
                .setParameter("at", by.at())
                .setParameter("person", by.personId())
                .setParameter("organisation", by.organisationId())
                .setParameter("text", text)
                .executeUpdate();
    }

    /** @return whether it was not linked already */
    boolean link(UUID measure, UUID incident, Measure.Editor by) {
        return PlainQuery.of(database, """
                        insert into measure_incident (measure_id, incident_id, linked_at, linked_by)
                        values (:measure, :incident, :at, :person) on conflict do nothing
                        """)
                        .setParameter("measure", measure)
                        .setParameter("incident", incident)
                        .setParameter("at", by.at())
                        .setParameter("person", by.personId())
                        .executeUpdate()
                > 0;
    }

    /** @return whether it was linked */
    boolean unlink(UUID measure, UUID incident) {
        return PlainQuery.of(
                                database,
                                "delete from measure_incident where measure_id = :measure and incident_id = :incident")
                        .setParameter("measure", measure)
                        .setParameter("incident", incident)
                        .executeUpdate()
                > 0;
    }

    /** Numbers of an area are given out one after the other. */
    void takeTurns(Collection<UUID> areas) {
        areas.stream()
                .sorted()
                .forEach(area -> PlainQuery.of(
                                database,
                                "select cast(pg_advisory_xact_lock(hashtextextended('measure ' || :area, 0)) as text) as waited")
                        .setParameter("area", area.toString())
                        .getResultStream());
    }

    /** Of measures that are not over: those that are keep the number they had. */
    boolean isTaken(String code, Set<UUID> areas, UUID except) {
        return PlainQuery.of(database, """
                        select 1 as taken from measure m
                        where m.area_ids && :areas and m.code = :code and m.id <> :except and m.status not in ('DONE', 'STOPPED')
                        limit 1
                        """)
                .setParameter("areas", areas.toArray(UUID[]::new))
                .setParameter("code", code)
                .setParameter("except", except)
                .getResultStream()
                .findAny()
                .isPresent();
    }

    /** Under this number, as one that goes on or one that says the same. */
    boolean isThere(String code, String action, UUID area) {
        return PlainQuery.of(database, """
                        select 1 as there from measure m
                        where m.area_ids && array[:area] and m.code = :code
                            and (m.status not in ('DONE', 'STOPPED') or m.action = :action)
                        limit 1
                        """)
                .setParameter("area", area)
                .setParameter("code", code)
                .setParameter("action", action)
                .getResultStream()
                .findAny()
                .isPresent();
    }

    /** "V-08" after "V-07", among all that ever were. */
    String nextCode(Theme theme, Set<UUID> areas) {
        var letter = MeasureCodes.letterOf(theme);
        var last = PlainQuery.of(database, """
                        select coalesce(max(cast(substring(m.code from 3) as integer)), 0) as last from measure m
                        where m.area_ids && :areas and m.code ~ :pattern
                        """)
                .setParameter("areas", areas.toArray(UUID[]::new))
                .setParameter("pattern", "^" + letter + "-[0-9]{1,6}$")
                .getResultStream()
                .findFirst()
                .map(row -> row.get("last", Integer.class))
                .orElse(0);
        return MeasureCodes.number(letter, last + 1);
    }

    /** Which of these organisations, and whether this department of the first, take part in one of the areas. */
    Set<UUID> takingPart(Set<UUID> organisations, Set<UUID> areas) {
        return PlainQuery.of(database, """
                        select o.id from organisation o
                        where o.id = any(:organisations) and o.kind not in ('PLATFORM', 'CERTIFYING_BODY')
                            and (exists (select 1 from area_party p where p.organisation_id = o.id and p.area_id = any(:areas))
                                or exists (select 1 from membership m join area a on a.id = any(:areas)
                                    where m.organisation_id = o.id and (m.area_id = a.id or m.municipality_id = a.municipality_id)))
                        """)
                .setParameter("organisations", organisations.toArray(UUID[]::new))
                .setParameter("areas", areas.toArray(UUID[]::new))
                .getResultStream()
                .map(row -> row.get("id", UUID.class))
                .collect(Collectors.toSet());
    }

    record Particulars(String catalogueCode, int incidents) {}
}
