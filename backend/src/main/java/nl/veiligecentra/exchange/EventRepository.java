package nl.veiligecentra.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.incident.ChangeNotice;
import nl.veiligecentra.organisation.PermittedAreas;
import nl.veiligecentra.shared.sql.PlainQuery;
import nl.veiligecentra.shared.subject.Change;
import nl.veiligecentra.shared.subject.SubjectKey;
import org.hibernate.Session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class EventRepository {

    // the next few of each area through its index, then those merged
    private static final String AFTER = """
            select e.id, cast(cast(e.transaction_id as text) as bigint) as transaction, e.type, e.subject, e.sequence,
                e.area_id, e.at, e.among_partners, e.left_organisation_id
            from unnest(cast(:areas as uuid[])) as p (area_id) cross join lateral (
                select * from outbox_event o
                where o.area_id = p.area_id and o.transaction_id < cast(:below as xid8)
                    and (o.transaction_id, o.id) > (cast(:transaction as xid8), cast(:id as uuid))
                order by o.transaction_id, o.id limit :rows) e
            order by e.transaction_id, e.id limit :rows
            """;

    // the place of the last one that went stays: a reader that had not come so far is told so
    private static final String FORGET = """
            with gone as (
                delete from outbox_event where id in (
                    select id from outbox_event where at < :before order by at limit :rows for update skip locked)
                returning transaction_id, id),
            horizon as (
                insert into outbox_horizon (transaction_id, id)
                select transaction_id, id from gone order by transaction_id desc, id desc limit 1
                on conflict (only_row) do update set transaction_id = excluded.transaction_id, id = excluded.id
                where (outbox_horizon.transaction_id, outbox_horizon.id) < (excluded.transaction_id, excluded.id))
            select count(*) from gone
            """;

    private static final String BETWEEN = """
            select substring(type from 'veilige-centra\\.(.+)-changed') as subject_type, subject, sequence, area_id,
                among_partners, left_organisation_id
            from outbox_event
            where transaction_id >= cast(:from as xid8) and transaction_id < cast(:below as xid8)
            order by transaction_id, id limit :rows
            """;

    private final Session database;

    EventRepository(Session database) {
        this.database = database;
    }

    void add(ChangeNotice notice, String type, int sequence, Instant now) {
        PlainQuery.of(database, """
                        insert into outbox_event (id, type, subject, sequence, area_id, at, among_partners, left_organisation_id)
                        values (:id, :type, :subject, :sequence, :area, :at, :amongPartners, :left)
                        """)
                .setParameter("id", notice.id())
                .setParameter("type", type)
                .setParameter("subject", notice.incidentId())
                .setParameter("sequence", sequence)
                .setParameter("area", notice.areaId())
                .setParameter("at", now)
                .setParameter("amongPartners", notice.amongPartners())
                .setParameter("left", notice.leftOrganisation())
                .executeUpdate();
    }

    /** Who reads below it misses nothing: no transaction with a lower number can still write an event. */
    long oldestRunningTransaction() {
        return database.createNativeQuery(
                        "select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)", Long.class)
                .getSingleResult();
    }

    List<StoredEvent> after(PermittedAreas areas, FeedPlace place, long below, int rows) {
        return database.createNativeQuery(AFTER, Tuple.class)
                .setParameter("areas", areas.array())
                .setParameter("below", String.valueOf(below))
                .setParameter("transaction", String.valueOf(place.transaction()))
                .setParameter("id", place.id())
                .setParameter("rows", rows)
                .getResultStream()
                .map(EventRepository::event)
                .toList();
    }

    List<Change> between(long from, long below, int rows) {
        return PlainQuery.of(database, BETWEEN)
                .setParameter("from", String.valueOf(from))
                .setParameter("below", String.valueOf(below))
                .setParameter("rows", rows)
                .getResultStream()
                .map(EventRepository::change)
                .toList();
    }

    boolean isForgotten(FeedPlace place) {
        return database.createNativeQuery("""
                        select exists (
                            select 1 from outbox_horizon
                            where (transaction_id, id) > (cast(:transaction as xid8), cast(:id as uuid)))
                        """, Boolean.class)
                .setParameter("transaction", String.valueOf(place.transaction()))
                .setParameter("id", place.id())
                .getSingleResult();
    }

    int forgetBefore(Instant moment, int atMost) {
        return database.createNativeQuery(FORGET, Long.class)
                .setParameter("before", moment)
                .setParameter("rows", atMost)
                .getSingleResult()
                .intValue();
    }

    private static Change change(Tuple row) {
        return new Change(
                new SubjectKey(row.get("subject_type", String.class), row.get("subject", UUID.class)),
                row.get("area_id", UUID.class),
                row.get("sequence", Integer.class),
                row.get("among_partners", Boolean.class),
                row.get("left_organisation_id", UUID.class));
    }

    private static StoredEvent event(Tuple row) {
        var id = row.get("id", UUID.class);
        return new StoredEvent(
                new FeedPlace(row.get("transaction", Long.class), id),
                row.get("type", String.class),
                row.get("sequence", Integer.class),
                row.get("at", Instant.class),
                new ChangeNotice(
                        id,
                        row.get("subject", UUID.class),
                        row.get("area_id", UUID.class),
                        row.get("among_partners", Boolean.class),
                        row.get("left_organisation_id", UUID.class)));
    }
}
