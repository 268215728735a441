package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

import java.time.Instant;
import java.util.UUID;

/** Who sees a situation too: at most once for each person and report. */
@ApplicationScoped
class EndorsementRepository {

    private final Session database;

    EndorsementRepository(Session database) {
        this.database = database;
    }

    void add(UUID incident, UUID person, UUID organisation, Instant now) {
        database.createNativeQuery("""
                        insert into incident_endorsement (incident_id, person_id, organisation_id, at)
                        values (:incident, :person, :organisation, :now) on conflict do nothing
                        """)
                .setParameter("incident", incident)
                .setParameter("person", person)
                .setParameter("organisation", organisation)
                .setParameter("now", now)
                .executeUpdate();
    }

    void remove(UUID incident, UUID person) {
        database.createNativeQuery(
                        "delete from incident_endorsement where incident_id = :incident and person_id = :person")
                .setParameter("incident", incident)
                .setParameter("person", person)
                .executeUpdate();
    }

    boolean exists(UUID incident, UUID person) {
        return database.createNativeQuery("""
                        select exists (select 1 from incident_endorsement where incident_id = :incident and person_id = :person)
                        """, Boolean.class)
                .setParameter("incident", incident)
                .setParameter("person", person)
                .getSingleResult();
    }

    int count(UUID incident) {
        return database.createNativeQuery(
                        "select count(*) from incident_endorsement where incident_id = :incident", Long.class)
                .setParameter("incident", incident)
                .getSingleResult()
                .intValue();
    }

    void answer(UUID incident, UUID person, boolean solved) {
        database.createNativeQuery("""
                        update incident_endorsement set solved = :solved where incident_id = :incident and person_id = :person
                        """)
                .setParameter("solved", solved)
                .setParameter("incident", incident)
                .setParameter("person", person)
                .executeUpdate();
    }

    /** Those who see or reported the duplicate see the original too, and can be told apart when it is undone. */
    void moveAlong(UUID duplicate, UUID original, Instant now) {
        database.createNativeQuery("""
                        insert into incident_endorsement (incident_id, person_id, organisation_id, at, moved_from)
                        select cast(:original as uuid), e.person_id, e.organisation_id, cast(:now as timestamptz), cast(:duplicate as uuid)
                        from incident_endorsement e where e.incident_id = :duplicate
                        union all
                        select cast(:original as uuid), d.reporter_id, d.reporter_organisation_id, cast(:now as timestamptz),
                            cast(:duplicate as uuid)
                        from incident d, incident o
                        where d.id = :duplicate and o.id = :original and d.reporter_id is not null
                            and d.reporter_id is distinct from o.reporter_id
                        on conflict do nothing
                        """)
                .setParameter("original", original)
                .setParameter("duplicate", duplicate)
                .setParameter("now", now)
                .executeUpdate();
    }

    void moveBack(UUID duplicate, UUID original) {
        database.createNativeQuery("""
                        delete from incident_endorsement where incident_id = :original and moved_from = :duplicate
                        """)
                .setParameter("original", original)
                .setParameter("duplicate", duplicate)
                .executeUpdate();
    }
}
