package nl.veiligecentra.privacy.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.organisation.AreaReference;
import nl.veiligecentra.organisation.Language;
import nl.veiligecentra.organisation.PermittedAreas;
import nl.veiligecentra.organisation.Recipient;
import nl.veiligecentra.shared.paging.Cursor;
import org.hibernate.Session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RemovalRepository {

    private static final String SELECT = """
            select r.id, a.id as area_id, a.slug, a.name, r.incident_id, r.place_text, r.asked_at, r.decision, r.reason,
                r.decided_at
            from removal_request r left join area a on a.id = r.area_id
            where (r.area_id = any(:areas) or :withoutArea and r.area_id is null)
            """;

    private final Session database;

    RemovalRepository(Session database) {
        this.database = database;
    }

    void add(UUID id, AskRemoval asked, Place place, Instant now) {
        database.createNativeMutationQuery("""
                        insert into removal_request (id, area_id, incident_id, place_text, email, language, asked_at)
                        values (:id, :area, :incident, :place, :email, :language, :now)
                        on conflict do nothing
                        """)
                .setParameter("id", id)
                .setParameter("area", place.areaId(), UUID.class)
                .setParameter("incident", place.incidentId(), UUID.class)
                .setParameter("place", asked.place().strip())
                .setParameter("email", asked.email())
                .setParameter("language", asked.answerIn().name())
                .setParameter("now", now)
                .executeUpdate();
    }

    List<RemovalRequest> page(Sight sight, Boolean open, Cursor after, int rows) {
        var decided = open == null ? "" : open ? " and r.decided_at is null" : " and r.decided_at is not null";
        var further = after == null ? "" : " and (r.asked_at, r.id) > (:moment, :last)";
        var query = database.createNativeQuery(
                        SELECT + decided + further + " order by r.asked_at, r.id limit :rows", Tuple.class)
                .setParameter("areas", sight.areas().array())
                .setParameter("withoutArea", sight.withoutArea())
                .setParameter("rows", rows);
        if (after != null) {
            query.setParameter("moment", after.moment()).setParameter("last", after.id());
        }
        return query.getResultStream().map(RemovalRepository::request).toList();
    }

    Optional<RemovalRequest> find(Sight sight, UUID id) {
        return database.createNativeQuery(SELECT + " and r.id = :id", Tuple.class)
                .setParameter("areas", sight.areas().array())
                .setParameter("withoutArea", sight.withoutArea())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(RemovalRepository::request);
    }

    /** @return who is to be told; empty when somebody else decided meanwhile */
    Optional<Recipient> decide(UUID id, DecideRemoval request, UUID by, Instant now) {
        return database.createNativeQuery("""
                        update removal_request set decision = :decision, reason = :reason, decided_by = :by, decided_at = :now
                        where id = :id and decided_at is null
                        returning email, language
                        """, Tuple.class)
                .setParameter("decision", request.decision().name())
                .setParameter("reason", request.reason().strip())
                .setParameter("by", by)
                .setParameter("now", now)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> new Recipient(
                        row.get("email", String.class), Language.valueOf(row.get("language", String.class))));
    }

    int forgetDecidedBefore(Instant moment, int atMost) {
        return database.createNativeMutationQuery("""
                        delete from removal_request where id in (
                            select id from removal_request where decided_at < :moment limit :rows for update skip locked)
                        """)
                .setParameter("moment", moment)
                .setParameter("rows", atMost)
                .executeUpdate();
    }

    private static RemovalRequest request(Tuple row) {
        var area = row.get("area_id", UUID.class);
        var decision = row.get("decision", String.class);
        return new RemovalRequest(
                row.get("id", UUID.class),
                area == null
                        ? null
                        : new AreaReference(area, row.get("slug", String.class), row.get("name", String.class)),
                row.get("incident_id", UUID.class),
                row.get("place_text", String.class),
                row.get("asked_at", Instant.class),
                decision == null ? null : RemovalDecision.valueOf(decision),
                row.get("reason", String.class),
                row.get("decided_at", Instant.class));
    }

    /** @param withoutArea also those of which the area is not known */
    record Sight(PermittedAreas areas, boolean withoutArea) {}

    /** What could be found in the words of who asks. */
    record Place(UUID areaId, UUID incidentId) {}
}
