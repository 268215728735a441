package nl.veiligecentra.organisation;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.time.DutchTime;
import org.hibernate.Session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@ApplicationScoped
class FirstAdminRepository {

    private final Session database;

    FirstAdminRepository(Session database) {
        this.database = database;
    }

    /** Of two replicas that start together, one waits here for the other. */
    void lock() {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('first-admin')) as text)", String.class)
                .getSingleResult();
    }

    boolean isThereOne(LocalDate today) {
        return database.createNativeQuery("""
                        select exists (
                            select 1 from membership where role = 'ADMIN' and valid_from_date <= :today
                                and (valid_until_date is null or valid_until_date >= :today))
                        """, Boolean.class)
                .setParameter("today", today)
                .getSingleResult();
    }

    UUID appoint(UUID person, UUID platform, Instant now) {
        var id = Generators.timeBasedEpochGenerator().generate();
        database.createNativeQuery("""
                        insert into membership (id, person_id, organisation_id, role, scope, valid_from_date, created_at)
                        values (:id, :person, :platform, 'ADMIN', 'PLATFORM', :today, :now)
                        """)
                .setParameter("id", id)
                .setParameter("person", person)
                .setParameter("platform", platform)
                .setParameter("today", DutchTime.dateOf(now))
                .setParameter("now", now)
                .executeUpdate();
        return id;
    }
}
