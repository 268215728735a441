package nl.veiligecentra.privacy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.veiligecentra.brainstorm.Treated;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestClock;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;

import static org.assertj.core.api.Assertions.assertThat;

/** What was written beside marks goes, the marks stay; links go when they give nothing any more. */
@QuarkusTest
@WithTestResource(TestServices.class)
class PulseRetentionTest {

    @Inject
    Retention retention;

    @Test
    void remarksGoAndMarksStay() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var session = new Treated(new FreshCentre(), "HELD", "MEMBERS", today).session;
        Sql.run("""
                insert into pulse_answer (id, session_id, communication, decisiveness, being_heard, remark, answered_on)
                values (gen_random_uuid(), ?, 7, 7, 7, 'Dit gaat weg', ?)
                """, session, today);
        Sql.run(
                "insert into pulse_link (id, session_id, token_hash, expires_on) values (gen_random_uuid(), ?, ?, ?)",
                session,
                session.toString(),
                today.plusDays(14));

        TestClock.after(Later.months(35, 0), retention::forgetWhatIsPastItsTerm);
        assertThat(Sql.read("select remark from pulse_answer where session_id = ?", session))
                .containsExactly("Dit gaat weg");
        assertThat(Sql.read("select id from pulse_link where session_id = ?", session))
                .isEmpty();
        TestClock.after(Later.months(36, 2), retention::forgetWhatIsPastItsTerm);

        assertThat(Sql.read(
                        "select coalesce(remark, 'weg') || communication from pulse_answer where session_id = ?",
                        session))
                .containsExactly("weg7");
    }
}
