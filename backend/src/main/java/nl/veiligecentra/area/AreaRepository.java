package nl.veiligecentra.area;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.organisation.PermittedAreas;
import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.shared.geo.BoundingBox;
import nl.veiligecentra.shared.geo.Point;
import nl.veiligecentra.shared.geo.Polygon;
import nl.veiligecentra.shared.paging.Cursor;
import org.hibernate.Session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AreaRepository {

    private static final String SUMMARY = """
            select a.id, a.slug, a.name, a.type, m.id as municipality_id, m.name as municipality,
                (a.min_longitude + a.max_longitude) / 2 as longitude, (a.min_latitude + a.max_latitude) / 2 as latitude
            from area a join organisation m on m.id = a.municipality_id
            where a.id = any(:areas)
            """;

    private static final String DETAILS = """
            select a.id, a.version, a.slug, a.name, a.type, a.controller, m.id as municipality_id,
                m.name as municipality, cast(a.boundary as text) as boundary
            from area a join organisation m on m.id = a.municipality_id
            where a.id = :area
            """;

    private final Session database;
    private final GeoColumns geo;

    AreaRepository(Session database, GeoColumns geo) {
        this.database = database;
        this.geo = geo;
    }

    List<AreaSummary> page(PermittedAreas areas, Cursor after, int rows) {
        var further = after == null ? "" : " and (a.name, a.id) > (:name, :id)";
        var query = database.createNativeQuery(SUMMARY + further + " order by a.name, a.id limit :rows", Tuple.class)
                .setParameter("areas", areas.array())
                .setParameter("rows", rows);
        if (after != null) {
            query.setParameter("name", after.value()).setParameter("id", after.id());
        }
        return query.getResultStream().map(AreaRepository::summary).toList();
    }

    PermittedAreas within(PermittedAreas permitted, BoundingBox box) {
        return new PermittedAreas(database.createNativeQuery("""
                        select id from area where id = any(:areas) and min_longitude <= :maxLon and max_longitude >= :minLon
                            and min_latitude <= :maxLat and max_latitude >= :minLat
                        """, UUID.class)
                .setParameter("areas", permitted.array())
                .setParameter("minLon", box.minLon())
                .setParameter("maxLon", box.maxLon())
                .setParameter("minLat", box.minLat())
                .setParameter("maxLat", box.maxLat())
                .getResultList());
    }

    Optional<AreaDetails> details(UUID area, List<Street> streets, List<AreaParty> parties) {
        return database.createNativeQuery(DETAILS, Tuple.class)
                .setParameter("area", area)
                .getResultStream()
                .findFirst()
                .map(row -> details(row, streets, parties));
    }

    Optional<UUID> mentionedIn(String text) {
        return database.createNativeQuery("""
                        select id from area where position(lower(name) in lower(:text)) > 0
                        order by length(name) desc, id limit 1
                        """, UUID.class)
                .setParameter("text", text)
                .getResultStream()
                .findFirst();
    }

    /** @return whether it still stood at that version */
    boolean change(UUID area, int version, EditArea edited, BoundingBox reach) {
        return database.createNativeMutationQuery("""
                        update area set version = version + 1, name = :name, boundary = cast(:boundary as jsonb),
                            min_longitude = :minLon, min_latitude = :minLat, max_longitude = :maxLon, max_latitude = :maxLat
                        where id = :area and version = :version
                        """)
                        .setParameter("name", edited.name().strip())
                        .setParameter("boundary", geo.write(edited.boundary()))
                        .setParameter("minLon", reach.minLon())
                        .setParameter("minLat", reach.minLat())
                        .setParameter("maxLon", reach.maxLon())
                        .setParameter("maxLat", reach.maxLat())
                        .setParameter("area", area)
                        .setParameter("version", version)
                        .executeUpdate()
                == 1;
    }

    void replaceContacts(UUID area, List<EditContacts.Entry> contacts) {
        database.createNativeMutationQuery("delete from area_contact where area_id = :area")
                .setParameter("area", area)
                .executeUpdate();
        for (int position = 0; position < contacts.size(); position++) {
            addContact(area, position, contacts.get(position));
        }
    }

    private void addContact(UUID area, int position, EditContacts.Entry contact) {
        database.createNativeMutationQuery("""
                        insert into area_contact (id, area_id, position, label, phone, email, note)
                        values (:id, :area, :position, :label, :phone, :email, :note)
                        """)
                .setParameter("id", Generators.timeBasedEpochGenerator().generate())
                .setParameter("area", area)
                .setParameter("position", position)
                .setParameter("label", contact.label())
                .setParameter("phone", contact.phone(), String.class)
                .setParameter("email", contact.email(), String.class)
                .setParameter("note", contact.note(), String.class)
                .executeUpdate();
    }

    private List<Contact> contacts(UUID area) {
        return database.createNativeQuery("""
                        select id, label, phone, email, note from area_contact where area_id = :area order by position
                        """, Tuple.class)
                .setParameter("area", area)
                .getResultStream()
                .map(row -> new Contact(
                        row.get("id", UUID.class),
                        row.get("label", String.class),
                        row.get("phone", String.class),
                        row.get("email", String.class),
                        row.get("note", String.class)))
                .toList();
    }

    private static AreaSummary summary(Tuple row) {
        return new AreaSummary(
                row.get("id", UUID.class),
                row.get("slug", String.class),
                row.get("name", String.class),
                AreaType.valueOf(row.get("type", String.class)),
                new Reference(row.get("municipality_id", UUID.class), row.get("municipality", String.class)),
                Point.at(row.get("longitude", Double.class), row.get("latitude", Double.class)));
    }

    private AreaDetails details(Tuple row, List<Street> streets, List<AreaParty> parties) {
        var id = row.get("id", UUID.class);
        return new AreaDetails(
                id,
                row.get("version", Integer.class),
                row.get("slug", String.class),
                row.get("name", String.class),
                AreaType.valueOf(row.get("type", String.class)),
                new Reference(row.get("municipality_id", UUID.class), row.get("municipality", String.class)),
                geo.read(row.get("boundary", String.class), Polygon.class),
                streets,
                contacts(id),
                parties,
                row.get("controller", String.class));
    }
}
