package nl.veiligecentra.shared.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.shared.personal.DataSubject;
import nl.veiligecentra.shared.personal.PersonalHolding;
import nl.veiligecentra.shared.personal.Section;
import org.hibernate.Session;

import java.util.List;

/** What this person did, and what was done with their account. Not erased: the log is there to answer for acts. */
@ApplicationScoped
class PersonalAuditLines implements PersonalHolding {

    private final Session database;

    PersonalAuditLines(Session database) {
        this.database = database;
    }

    @Override
    public List<Section> about(DataSubject person) {
        return List.of(Section.of(
                "auditLog",
                database.createNativeQuery("""
                                select at, action, subject_type, subject_id, area_id, result, origin,
                                    actor = :subject as by_you
                                from audit_event where actor = :subject or subject_id = cast(:person as text)
                                order by at, id
                                """, Tuple.class)
                        .setParameter("subject", person.subject())
                        .setParameter("person", person.id())));
    }
}
