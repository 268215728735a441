package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class TextRemovalRepository {

    private final Session database;

    TextRemovalRepository(Session database) {
        this.database = database;
    }

    Optional<UUID> areaOf(UUID incident) {
        return database.createNativeQuery("select area_id from incident where id = :id", UUID.class)
                .setParameter("id", incident)
                .getResultStream()
                .findFirst();
    }

    /** @return the version that it has now; empty when there is no such report in that area */
    Optional<Integer> empty(UUID incident, UUID area, Instant now) {
        var version = database.createNativeQuery("""
                        update incident set description = null, description_held = false, place_text = null, photos = 0,
                            updated_at = :now, version = version + 1
                        where id = :id and area_id = :area
                        returning version
                        """, Integer.class)
                .setParameter("now", now)
                .setParameter("id", incident)
                .setParameter("area", area)
                .getResultStream()
                .findFirst();
        version.ifPresent(changed -> {
            each("update incident_transition set note = null, note_audience = null where incident_id = :id", incident);
            each("delete from incident_update where incident_id = :id", incident);
            each("""
                    with gone as (delete from incident_photo where incident_id = :id returning content_id, thumbnail_id)
                    delete from content where id in (select content_id from gone union all select thumbnail_id from gone)
                    """, incident);
        });
        return version;
    }

    private void each(String sql, UUID incident) {
        database.createNativeMutationQuery(sql).setParameter("id", incident).executeUpdate();
    }
}
