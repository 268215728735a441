package nl.veiligecentra.brainstorm.pulse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import nl.veiligecentra.brainstorm.Treated;
import nl.veiligecentra.brainstorm.session.SessionHeld;
import nl.veiligecentra.shared.time.DutchTime;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.Sql;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A session of a fresh centre that was held two days ago, with somebody of the board and a guest there, and its mails. */
final class HeldSession {

    static final LocalDate TODAY = DutchTime.today(Clock.systemUTC());
    static final LocalDate HELD_ON = TODAY.minusDays(2);

    final FreshCentre centre;
    final UUID id;
    final String guest = UUID.randomUUID() + "@politie.example";

    HeldSession(FreshCentre centre) {
        this.centre = centre;
        id = new Treated(centre, "HELD", "MEMBERS", HELD_ON).session;
        invited(centre.board.id(), null, true);
        invited(centre.handler.id(), null, null);
        invited(null, guest, true);
    }

    void tellTo(Event<SessionHeld> held) {
        QuarkusTransaction.requiringNew().run(() -> held.fire(new SessionHeld(id, Set.of(centre.area), HELD_ON)));
    }

    static String mailTo(String address) {
        return Sql.read("select text_body from mail where recipient = ? and kind = 'PULSE_ASKED'", address)
                .get(0);
    }

    static int mailsTo(String address) {
        return Sql.read("select id from mail where recipient = ? and kind = 'PULSE_ASKED'", address)
                .size();
    }

    private void invited(UUID person, String email, Boolean attended) {
        Sql.run("""
                insert into session_invitee (id, session_id, organisation_id, function, person_id, email, attendance, attended,
                    invited_at)
                values (gen_random_uuid(), ?, ?, 'bestuur', ?, ?, 'COMING', ?, timestamptz '2026-01-01Z')
                """, id, centre.association, person, email, attended);
    }
}
