package nl.veiligecentra.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.shared.personal.DataSubject;
import nl.veiligecentra.shared.personal.Section;
import org.hibernate.Session;

import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class PersonRepository {

    private final Session database;

    PersonRepository(Session database) {
        this.database = database;
    }

    DataSubject subject(UUID person) {
        var row = database.createNativeQuery(
                        "select issuer, subject, name, email from person where id = :person", Tuple.class)
                .setParameter("person", person)
                .getSingleResult();
        return new DataSubject(
                person,
                row.get("issuer", String.class),
                row.get("subject", String.class),
                row.get("name", String.class),
                row.get("email", String.class));
    }

    Section about(UUID person) {
        return Section.of(
                "account", database.createNativeQuery("""
                                select id, issuer, subject, name, email, email_verified, language, digest, created_at
                                from person where id = :person
                                """, Tuple.class).setParameter("person", person));
    }

    /** @return how many people have that key: one, or none */
    int wantDigest(UUID key, boolean wanted) {
        return database.createNativeMutationQuery("update person set digest = :wanted where digest_key = :key")
                .setParameter("wanted", wanted)
                .setParameter("key", key)
                .executeUpdate();
    }

    /** Signing in again makes a new account: issuer and subject no longer lead here. */
    void erase(UUID person) {
        database.createNativeMutationQuery("""
                        update person set issuer = 'erased', subject = cast(id as text), name = '-', email = null,
                            email_verified = false, language = 'NL', digest = false,
                            digest_key = gen_random_uuid(), notification_key = gen_random_uuid()
                        where id = :person
                        """).setParameter("person", person).executeUpdate();
    }

    /** Of a system the account stays as long as it is registered. */
    int forgetBefore(Instant moment, int atMost) {
        return database.createNativeMutationQuery("""
                        with unused as (
                            select p.id from person p
                            where p.created_at < :before
                                and not exists (select 1 from membership m where m.person_id = p.id)
                                and not exists (select 1 from membership m where m.granted_by = p.id)
                                and not exists (select 1 from session s where s.person_id = p.id)
                                and not exists (select 1 from incident i where i.reporter_id = p.id)
                                and not exists (select 1 from incident_endorsement e where e.person_id = p.id)
                                and not exists (select 1 from incident_reporter_read r where r.person_id = p.id)
                                and not exists (select 1 from measure_version m where m.changed_by = p.id)
                                and not exists (select 1 from measure_progress n where n.person_id = p.id)
                                and not exists (select 1 from brainstorm_input b where b.writer_id = p.id)
                                and not exists (select 1 from brainstorm_message t where t.person_id = p.id)
                                and not exists (select 1 from brainstorm_support t where t.person_id = p.id)
                                and not exists (select 1 from session_invitee v where v.person_id = p.id)
                                and not exists (select 1 from session_correction c where c.person_id = p.id)
                                and not exists (select 1 from session_addendum a where a.person_id = p.id)
                                and not exists (select 1 from working_group_seat w where w.person_id = p.id)
                                and not exists (select 1 from working_group_seat w where w.deputy_person_id = p.id)
                                and not exists (select 1 from deputy d where d.person_id = p.id)
                                and not exists (select 1 from deputy d where d.deputy_person_id = p.id)
                                and not exists (select 1 from invitation v where v.invited_by = p.id)
                                and not exists (select 1 from invitation v where v.accepted_by = p.id)
                                and not exists (select 1 from audit_event a where a.actor = p.subject and a.at >= :before)
                            order by p.created_at limit :rows for update skip locked),
                        visits as (delete from visit where person_id in (select id from unused))
                        delete from person where id in (select id from unused)
                        """)
                .setParameter("before", moment)
                .setParameter("rows", atMost)
                .executeUpdate();
    }
}
