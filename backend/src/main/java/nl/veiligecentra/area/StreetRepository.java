package nl.veiligecentra.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.shared.geo.LineString;
import nl.veiligecentra.shared.problem.RuleViolation;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;

import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StreetRepository {

    private final Session database;
    private final GeoColumns geo;

    StreetRepository(Session database, GeoColumns geo) {
        this.database = database;
        this.geo = geo;
    }

    Optional<StreetDetails> find(UUID area, UUID id) {
        return database.createNativeQuery("""
                        select id, version, name, cast(line as text) as line, businesses
                        from street where area_id = :area and id = :id for update
                        """, Tuple.class)
                .setParameter("area", area)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> new StreetDetails(
                        row.get("id", UUID.class),
                        row.get("version", Integer.class),
                        row.get("name", String.class),
                        geo.read(row.get("line", String.class), LineString.class),
                        row.get("businesses", Integer.class)));
    }

    void add(UUID id, UUID area, AddStreet street) {
        database.createNativeMutationQuery("""
                        insert into street (id, area_id, name, line, businesses)
                        values (:id, :area, :name, cast(:line as jsonb), :businesses)
                        """)
                .setParameter("id", id)
                .setParameter("area", area)
                .setParameter("name", street.name().strip())
                .setParameter("line", geo.write(street.line()))
                .setParameter("businesses", street.businesses())
                .executeUpdate();
    }

    void change(UUID id, AddStreet street) {
        database.createNativeMutationQuery("""
                        update street set version = version + 1, name = :name, line = cast(:line as jsonb),
                            businesses = :businesses
                        where id = :id
                        """)
                .setParameter("name", street.name().strip())
                .setParameter("line", geo.write(street.line()))
                .setParameter("businesses", street.businesses())
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Only the database knows what stands in a street: those features lie to the right of this one. */
    void remove(UUID id) {
        try {
            database.createNativeMutationQuery("delete from street where id = :id")
                    .setParameter("id", id)
                    .executeUpdate();
        } catch (ConstraintViolationException standingThere) {
            throw new RuleViolation("street-in-use", "Reports stand in this street: it cannot be removed.");
        }
    }
}
