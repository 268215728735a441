package nl.veiligecentra.brainstorm.pulse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import nl.veiligecentra.brainstorm.session.SessionHeld;
import nl.veiligecentra.brainstorm.session.Sessions;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import static nl.veiligecentra.brainstorm.pulse.HeldSession.TODAY;
import static nl.veiligecentra.brainstorm.pulse.HeldSession.mailTo;
import static nl.veiligecentra.brainstorm.pulse.HeldSession.mailsTo;
import static nl.veiligecentra.testing.Api.anonymous;
import static nl.veiligecentra.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

/** Who is asked how the cooperation goes, once, and how they stop it. */
@QuarkusTest
@WithTestResource(TestServices.class)
class PulseRoundsTest {

    @Inject
    Event<SessionHeld> held;

    @Inject
    PulseRounds rounds;

    private final FreshCentre centre = new FreshCentre();

    @Test
    void nobodyIsAskedByTheRequestThatHeldIt() {
        var id = Sessions.agendaSent(centre, Sessions.brainstorm(centre, Sessions.STARTED));
        Sessions.moved(centre.manager, id, "AGENDA_SENT", "HELD").statusCode(200);
        assertThat(mailsTo(centre.member.email())).isZero();
        assertThat(Sql.read("select id from pulse_link where session_id = ?", UUID.fromString(id)))
                .isEmpty();

        rounds.askWhoIsToBeAsked();

        assertThat(mailsTo(centre.member.email())).isEqualTo(1);
        assertThat(mailTo(centre.member.email())).contains("Winkeldiefstal en terugkoppeling");
    }

    @Test
    void membersAndWhoWasThereAreAskedOnce() {
        var session = asked();
        session.tellTo(held);
        rounds.askWhoIsToBeAsked();

        assertThat(List.of(
                        mailsTo(centre.member.email()),
                        mailsTo(centre.neighbour.email()),
                        mailsTo(centre.board.email()),
                        mailsTo(session.guest)))
                .containsOnly(1);
        assertThat(mailsTo(centre.handler.email()) + mailsTo(centre.manager.email()))
                .isZero();
    }

    @Test
    void ofTwoReplicasOneAsks() {
        new HeldSession(centre).tellTo(held);
        new HeldSession(centre).tellTo(held);

        var other = CompletableFuture.runAsync(rounds::askWhoIsToBeAsked);
        rounds.askWhoIsToBeAsked();
        other.join();

        assertThat(mailsTo(centre.member.email())).isEqualTo(2);
        assertThat(mailsTo(centre.board.email())).isEqualTo(2);
    }

    @Test
    void whoTurnsOutLaterToHaveBeenThereIsAskedThen() {
        var session = asked();
        Sql.run("update session_invitee set attended = true where session_id = ?", session.id);

        rounds.askWhoIsToBeAsked();
        rounds.askWhoIsToBeAsked();

        assertThat(mailsTo(centre.handler.email())).isEqualTo(1);
        assertThat(mailsTo(centre.board.email())).isEqualTo(1);
    }

    @Test
    void whoIsForgottenBeforeTheyAreAskedIsNotAsked() {
        var session = asked();
        Sql.run(
                "update session_invitee set attended = true, person_id = null where session_id = ? and person_id = ?",
                session.id,
                centre.handler.id());

        rounds.askWhoIsToBeAsked();

        assertThat(mailsTo(centre.handler.email())).isZero();
        assertThat(Sql.read("select id from session_invitee where session_id = ? and not pulse_asked", session.id))
                .isEmpty();
    }

    @Test
    void membersOfARoundOfTheReleaseBeforeAreNotAskedAgain() {
        var session = new HeldSession(centre);
        Sql.run("insert into pulse_round (session_id, until_date) values (?, ?)", session.id, TODAY.plusDays(10));

        rounds.askWhoIsToBeAsked();

        assertThat(mailsTo(centre.member.email())).isZero();
        assertThat(mailsTo(session.guest)).isEqualTo(1);
    }

    @Test
    void linksAreInTheOrderOfTheirSecretsAndNotOfPeople() {
        var session = asked();

        assertThat(Sql.read("select token_hash from pulse_link where session_id = ? order by ctid", session.id))
                .hasSizeGreaterThan(3)
                .isSorted();
    }

    @Test
    void whoHasAnAccountStopsSuchMailsWithoutSigningInAndIsAskedNoMore() {
        asked();
        var key = Sql.read("select notification_key from person where id = ?", centre.member.id())
                .get(0);
        assertThat(mailTo(centre.member.email())).contains("/afmelden#" + key + ".PULSE");
        assertThat(mailTo(centre.board.email())).contains(".PULSE").doesNotContain(key);
        assertThat(Sql.read("select unsubscribe from mail where recipient = ?", centre.member.email()))
                .anyMatch(address -> address.endsWith("/afmelden#" + key + ".PULSE"));

        json(anonymous(), Map.of("key", key, "kind", "PULSE", "mail", "NONE"))
                .put("/notification-choice")
                .then()
                .statusCode(204);
        asked();

        assertThat(mailsTo(centre.member.email())).isEqualTo(1);
        assertThat(mailsTo(centre.neighbour.email())).isEqualTo(2);
    }

    @Test
    void aGuestReadsWhyTheyAreAskedAndThatItIsOnce() {
        var session = asked();

        assertThat(mailTo(session.guest))
                .contains("omdat je bij het overleg was", "stellen we deze vraag niet nog eens")
                .doesNotContain("/afmelden#");
        assertThat(Sql.read("select unsubscribe from mail where recipient = ?", session.guest))
                .containsOnlyNulls();
    }

    private HeldSession asked() {
        var session = new HeldSession(centre);
        session.tellTo(held);
        rounds.askWhoIsToBeAsked();
        return session;
    }
}
