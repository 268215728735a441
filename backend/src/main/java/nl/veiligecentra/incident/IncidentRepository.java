package nl.veiligecentra.incident;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
class IncidentRepository implements PanacheRepositoryBase<Incident, UUID> {

    private static final int ROWS_AT_ONCE = 500;

    private final Session database;

    IncidentRepository(Session database) {
        this.database = database;
    }

    /**
     * The report, if it exists for this viewer; locked until the transaction ends, so that two who act on it at once act
     * one after the other.
     */
    Optional<Incident> findForChange(Viewer viewer, UUID id) {
        return find("id = ?1 and areaId in ?2", id, viewer.areas())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(incident -> viewer.viewOf(incident.subject()).isPresent());
    }

    /** Of one report that is sent twice at once, the second waits here until the first is kept. */
    void takeTurns(UUID clientKey) {
        PlainQuery.of(database, "select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text) as waited")
                .setParameter("key", clientKey.toString())
                .getResultStream();
    }

    /** For what nobody in particular does with it: who may was decided before. */
    Optional<Incident> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Incident> findByClientKey(UUID reporter, UUID clientKey) {
        return find("reporterId = ?1 and clientKey = ?2", reporter, clientKey).firstResultOptional();
    }

    List<Incident> resolvedBefore(Instant moment, int limit) {
        return find("status = ?1 and resolvedAt < ?2", IncidentStatus.RESOLVED, moment)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, limit)
                .list();
    }

    List<Incident> heldBefore(Instant moment, int limit) {
        return find("descriptionHeld and reportedAt < ?1", moment)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, limit)
                .list();
    }

    List<IncidentRow> page(IncidentQuery query, int rows) {
        if (query.isEmpty()) {
            return List.of();
        }
        if (query.startsWithNewest()) {
            for (int looked : query.lookedForOne()) {
                var newest = amongNewest(query, rows, looked);
                if (newest.size() == rows) {
                    return newest;
                }
            }
        }
        return bound(PlainQuery.of(database, query.page()), query)
                .setParameter("rows", rows)
                .getResultStream()
                .map(IncidentRow::of)
                .toList();
    }

    private List<IncidentRow> amongNewest(IncidentQuery query, int rows, int lookedForOne) {
        return bound(PlainQuery.of(database, query.pageOfNewest()), query)
                .setParameter("looked", rows * lookedForOne)
                .setParameter("rows", rows)
                .getResultStream()
                .map(IncidentRow::of)
                .toList();
    }

    /** @return how many there are, or {@code most} when there are as many or more */
    long count(IncidentQuery query, int most) {
        return query.isEmpty()
                ? 0
                : bound(database.createNativeQuery(query.count(), Long.class), query)
                        .setParameter("most", most)
                        .getSingleResult();
    }

    /** A cursor of the database: rows come in small lots, as they are taken. */
    Stream<ExportedIncident.Row> exported(IncidentQuery query, int most) {
        return query.isEmpty()
                ? Stream.empty()
                : bound(database.createNativeQuery(query.page(ExportedIncident.Row.COLUMNS), Tuple.class), query)
                        .setParameter("rows", most)
                        .setFetchSize(ROWS_AT_ONCE)
                        .getResultStream()
                        .map(ExportedIncident.Row::of);
    }

    boolean exists(IncidentQuery query) {
        return !query.isEmpty()
                && bound(database.createNativeQuery(query.exists(), Boolean.class), query)
                        .getSingleResult();
    }

    /** @param readable of which reports, and whether a held one too */
    Map<UUID, String> descriptions(Map<UUID, Boolean> readable) {
        var held = readable.keySet().stream().filter(readable::get).toArray(UUID[]::new);
        return PlainQuery.of(database, """
                        select i.id, i.description from incident i
                        where i.id = any(:ids) and i.description is not null
                            and (not i.description_held or i.id = any(:held))
                        """)
                .setParameter("ids", readable.keySet().toArray(UUID[]::new))
                .setParameter("held", held)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("id", UUID.class), row -> row.get("description", String.class)));
    }

    Optional<IncidentRow> row(Set<UUID> areas, UUID id, UUID me) {
        var sql = "select " + IncidentRow.COLUMNS + IncidentRow.LOOKED_UP
                + " from incident i where i.id = :id and i.area_id = any(:areas)";
        return PlainQuery.of(database, sql)
                .setParameter("id", id)
                .setParameter("areas", areas.toArray(UUID[]::new))
                .setParameter("me", me)
                .getResultStream()
                .findFirst()
                .map(IncidentRow::of);
    }

    List<IncidentRow> rows(Set<UUID> areas, Set<UUID> ids, UUID me) {
        var sql = "select " + IncidentRow.COLUMNS + IncidentRow.LOOKED_UP
                + " from incident i where i.id = any(:ids) and i.area_id = any(:areas)";
        return PlainQuery.of(database, sql)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("areas", areas.toArray(UUID[]::new))
                .setParameter("me", me)
                .getResultStream()
                .map(IncidentRow::of)
                .toList();
    }

    IncidentParticulars particulars(UUID id) {
        return PlainQuery.of(database, IncidentParticulars.SQL)
                .setParameter("id", id)
                .getResultStream()
                .map(IncidentParticulars::of)
                .findFirst()
                .orElseThrow();
    }

    private static PlainQuery bound(PlainQuery sql, IncidentQuery query) {
        query.parameters().forEach((name, value) -> {
            if (sql.asksFor(name)) {
                sql.setParameter(name, value);
            }
        });
        return sql;
    }

    private static <T> NativeQuery<T> bound(NativeQuery<T> sql, IncidentQuery query) {
        var known = sql.getParameterMetadata().getNamedParameterNames();
        query.parameters().forEach((name, value) -> {
            if (known.contains(name)) {
                sql.setParameter(name, value);
            }
        });
        return sql;
    }
}
