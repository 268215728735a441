package nl.veiligecentra.incident;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.photo.Photo;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PhotoRepository {

    private static final String MEDIA_TYPE = "image/jpeg";

    private final Session database;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    PhotoRepository(Session database) {
        this.database = database;
    }

    IncidentPhoto add(UUID incident, Photo photo, UUID person, Instant now) {
        var id = UUID.randomUUID();
        database.createNativeQuery("""
                        insert into incident_photo (id, incident_id, content_id, thumbnail_id, width, height, added_by, added_at)
                        values (:id, :incident, :content, :thumbnail, :width, :height, :person, :now)
                        """)
                .setParameter("id", id)
                .setParameter("incident", incident)
                .setParameter("content", store(photo.bytes(), photo.sha256(), now))
                .setParameter("thumbnail", store(photo.thumbnail(), "", now))
                .setParameter("width", photo.width())
                .setParameter("height", photo.height())
                .setParameter("person", person)
                .setParameter("now", now)
                .executeUpdate();
        return new IncidentPhoto(id, photo.width(), photo.height(), false);
    }

    List<IncidentPhoto> list(UUID incident, boolean onlyReleased) {
        return PlainQuery.of(database, """
                        select id, width, height, released_at is not null as released from incident_photo
                        where incident_id = :incident and (released_at is not null or not :onlyReleased)
                        order by added_at, id
                        """)
                .setParameter("incident", incident)
                .setParameter("onlyReleased", onlyReleased)
                .getResultStream()
                .map(row -> new IncidentPhoto(
                        row.get("id", UUID.class),
                        row.get("width", Integer.class),
                        row.get("height", Integer.class),
                        row.get("released", Boolean.class)))
                .toList();
    }

    Optional<byte[]> bytes(UUID incident, UUID photo, PhotoSize size, boolean onlyReleased) {
        var column = size == PhotoSize.THUMBNAIL ? "thumbnail_id" : "content_id";
        return database.createNativeQuery("""
                        select c.bytes from incident_photo p join content c on c.id = p.%s
                        where p.id = :photo and p.incident_id = :incident
                            and (p.released_at is not null or not :onlyReleased)
                        """.formatted(column), byte[].class)
                .setParameter("photo", photo)
                .setParameter("incident", incident)
                .setParameter("onlyReleased", onlyReleased)
                .getResultStream()
                .findFirst();
    }

    int remove(UUID incident, UUID photo) {
        return database.createNativeQuery("""
                        with gone as (
                            delete from incident_photo where id = :photo and incident_id = :incident
                            returning content_id, thumbnail_id)
                        delete from content where id in (select content_id from gone union all select thumbnail_id from gone)
                        """)
                .setParameter("photo", photo)
                .setParameter("incident", incident)
                .executeUpdate();
    }

    int release(UUID incident, Collection<UUID> photos, UUID person, Instant now) {
        return database.createNativeQuery("""
                        update incident_photo set released_at = :now, released_by = :person
                        where incident_id = :incident and id = any(:photos) and released_at is null
                        """)
                .setParameter("now", now)
                .setParameter("person", person)
                .setParameter("incident", incident)
                .setParameter("photos", photos.toArray(UUID[]::new))
                .executeUpdate();
    }

    private UUID store(byte[] bytes, String sha256, Instant now) {
        var id = ids.generate();
        database.createNativeQuery("""
                        insert into content (id, media_type, bytes, sha256, created_at)
                        values (:id, :mediaType, :bytes, :sha256, :now)
                        """)
                .setParameter("id", id)
                .setParameter("mediaType", MEDIA_TYPE)
                .setParameter("bytes", bytes)
                .setParameter("sha256", sha256)
                .setParameter("now", now)
                .executeUpdate();
        return id;
    }
}
