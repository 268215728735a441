package nl.veiligecentra.shared.personal;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.hibernate.Session;

import java.time.Clock;
import java.util.UUID;

/** Says what was forgotten, under which term and when: so that it can be shown, and done again after a restore. */
@ApplicationScoped
public class DeletionRegister {

    private final Session database;
    private final Clock clock;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    DeletionRegister(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In the transaction that forgets it. */
    @Transactional(TxType.MANDATORY)
    public void record(RetentionTerm term, Forgotten forgotten) {
        database.createNativeMutationQuery("""
                        insert into deletion (id, at, term, kind, subject_id, area_id, count)
                        values (:id, :at, :term, :kind, :subject, :area, :count)
                        """)
                .setParameter("id", ids.generate())
                .setParameter("at", clock.instant())
                .setParameter("term", term.name())
                .setParameter("kind", forgotten.kind())
                .setParameter("subject", forgotten.subjectId(), UUID.class)
                .setParameter("area", forgotten.areaId(), UUID.class)
                .setParameter("count", forgotten.count())
                .executeUpdate();
    }
}
