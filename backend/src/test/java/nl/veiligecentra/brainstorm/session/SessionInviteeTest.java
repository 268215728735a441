package nl.veiligecentra.brainstorm.session;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.veiligecentra.brainstorm.session.SessionInvitation.Guest;
import nl.veiligecentra.brainstorm.session.SessionInvitation.Kind;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.brainstorm.session.Sessions.COMING;
import static nl.veiligecentra.brainstorm.session.Sessions.STARTED;
import static nl.veiligecentra.brainstorm.session.Sessions.agendaSent;
import static nl.veiligecentra.brainstorm.session.Sessions.brainstorm;
import static nl.veiligecentra.brainstorm.session.Sessions.changed;
import static nl.veiligecentra.brainstorm.session.Sessions.invited;
import static nl.veiligecentra.brainstorm.session.Sessions.invitedByMail;
import static nl.veiligecentra.brainstorm.session.Sessions.moved;
import static nl.veiligecentra.brainstorm.session.Sessions.planned;
import static nl.veiligecentra.brainstorm.session.Sessions.read;
import static nl.veiligecentra.brainstorm.session.Sessions.version;
import static nl.veiligecentra.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** Who is invited, who comes, and what calendars are told. */
@QuarkusTest
@WithTestResource(TestServices.class)
class SessionInviteeTest {

    private final FreshCentre centre = new FreshCentre();
    private final FreshCentre elsewhere = new FreshCentre();
    private final String mailbox = "advies-" + UUID.randomUUID() + "@example.org";

    @Test
    void whoIsInvitedHearsOfItAtOnceAndOthersDoNotHearAgain() {
        var id = planned(centre, brainstorm(centre, COMING));

        invite(centre.manager, id, invitedByMail(centre.fireService, "adviseur", mailbox))
                .statusCode(201)
                .body("hasAccount", equalTo(false))
                .body("attendance", equalTo("INVITED"));

        var told = LinksHeard.invitation(id);
        assertThat(told.kind()).isEqualTo(Kind.INVITED);
        assertThat(told.guests()).extracting(Guest::email).containsExactly(mailbox);
        assertThat(read(centre.manager, id).extract().asString()).doesNotContain(mailbox);
        read(centre.firefighter, id).statusCode(200);
    }

    @Test
    void nobodyIsInvitedTwice() {
        var id = planned(centre, brainstorm(centre, COMING));

        invite(centre.manager, id, invited(centre.police, "teamchef", centre.officer))
                .statusCode(409)
                .body("code", equalTo("already-invited"));
        invite(centre.manager, id, invitedByMail(centre.fireService, "adviseur", mailbox))
                .statusCode(201);
        invite(centre.manager, id, invitedByMail(centre.fireService, "adviseur", mailbox.toUpperCase()))
                .statusCode(409);
    }

    @Test
    void anAddressOfSomebodyWithAnAccountInvitesThatPerson() {
        var session = brainstorm(centre, COMING);
        session.put(
                "invitees",
                List.of(invitedByMail(
                        centre.shop, "ondernemer", centre.member.email().toUpperCase())));
        var id = planned(centre, session);
        read(centre.member, id).statusCode(200).body("invitees.function", contains("ondernemer"));
        read(centre.manager, id).body("invitees.hasAccount", contains(true));

        invite(centre.manager, id, invitedByMail(centre.otherShop, "ondernemer", centre.neighbour.email()))
                .statusCode(201)
                .body("hasAccount", equalTo(true));
        read(centre.neighbour, id).statusCode(200);
        invite(centre.manager, id, invited(centre.otherShop, "buurvrouw", centre.neighbour))
                .statusCode(409);
        assertThat(Sql.read("select email from session_invitee where session_id = ?", UUID.fromString(id)))
                .containsExactly(null, null);
    }

    @Test
    void anAddressOfAnotherOrganisationOrAreaInvitesNobodyWithAnAccount() {
        var id = planned(centre, brainstorm(centre, COMING));

        invite(centre.manager, id, invitedByMail(centre.fireService, "adviseur", centre.handler.email()))
                .statusCode(201)
                .body("hasAccount", equalTo(false));
        invite(centre.manager, id, invitedByMail(centre.fireService, "adviseur", elsewhere.firefighter.email()))
                .statusCode(201)
                .body("hasAccount", equalTo(false));
        read(centre.handler, id).statusCode(404);
    }

    @Test
    void whoIsNamedTwiceIsInvitedOnce() {
        var session = brainstorm(centre, COMING);
        session.put(
                "invitees",
                List.of(
                        invited(centre.police, "wijkagent", centre.officer),
                        invitedByMail(centre.police, "wijkagent", centre.officer.email())));

        json(centre.manager.request(), session)
                .post("/brainstorm-sessions")
                .then()
                .statusCode(400)
                .body("errors.code", contains("already-invited"));
    }

    @Test
    void anInvitationIsOfSomebodyOfAPartnerThereAndTheOrganisersToGive() {
        var id = planned(centre, brainstorm(centre, COMING));

        invite(centre.manager, id, invited(centre.police, "wijkagent", elsewhere.officer))
                .statusCode(400)
                .body("errors.pointer", contains("/personId"));
        invite(centre.manager, id, invitedByMail(elsewhere.police, "wijkagent", mailbox))
                .statusCode(400)
                .body("errors.pointer", contains("/organisationId"));
        invite(centre.officer, id, invitedByMail(centre.police, "wijkagent", mailbox))
                .statusCode(403);
        invite(centre.member, id, invitedByMail(centre.police, "wijkagent", mailbox))
                .statusCode(404);
        moved(centre.manager, id, Map.of("from", "PLANNED", "to", "CANCELLED", "reason", "Ziek"))
                .statusCode(200);
        invite(centre.manager, id, invitedByMail(centre.police, "wijkagent", mailbox))
                .statusCode(409)
                .body("code", equalTo("session-over"));
    }

    @Test
    void whoIsNoLongerInvitedLosesTheEntryAndTheSession() {
        var id = planned(centre, brainstorm(centre, COMING));
        var invitee = inviteeOf(id);

        remove(centre.officer, id, invitee).statusCode(403);
        remove(centre.manager, id, invitee).statusCode(204);

        assertThat(LinksHeard.invitation(id).kind()).isEqualTo(Kind.CANCELLED);
        assertThat(LinksHeard.invitation(id).guests())
                .extracting(Guest::personId)
                .containsExactly(centre.officer.id());
        read(centre.officer, id).statusCode(404);
        remove(centre.manager, id, invitee).statusCode(404);
    }

    @Test
    void everybodyAnswersForThemselvesAndTheOrganiserSaysWhoWasThere() {
        var id = agendaSent(centre, brainstorm(centre, STARTED));
        var invitee = inviteeOf(id);

        attend(centre.officer, id, invitee, Map.of("attendance", "COMING"))
                .statusCode(200)
                .body("attendance", equalTo("COMING"))
                .body("mine", equalTo(true));
        attend(centre.officer, id, invitee, Map.of("attended", true)).statusCode(403);
        attend(centre.board, id, invitee, Map.of("attendance", "NOT_COMING")).statusCode(403);
        attend(centre.handler, id, invitee, Map.of("attendance", "NOT_COMING")).statusCode(404);
        attend(centre.manager, id, invitee, Map.of("attendance", "INVITED")).statusCode(400);
        attend(centre.manager, id, invitee, Map.of("attended", true))
                .statusCode(200)
                .body("attended", equalTo(true))
                .body("attendance", equalTo("COMING"));
        moved(centre.manager, id, "AGENDA_SENT", "HELD").statusCode(200);
        attend(centre.officer, id, invitee, Map.of("attendance", "NOT_COMING")).statusCode(409);
    }

    @Test
    void beforeTheAgendaWasSentNobodyWasThere() {
        var id = planned(centre);

        attend(centre.manager, id, inviteeOf(id), Map.of("attended", true))
                .statusCode(409)
                .body("code", equalTo("not-started"));
    }

    @Test
    void anotherTimeOrPlaceIsToldWithAHigherNumber() {
        var id = planned(centre, brainstorm(centre, COMING));
        assertThat(LinksHeard.invitation(id).event().sequence()).isZero();

        changed(centre.manager, id, version(centre.manager, id), "{\"place\": \"Gemeentehuis\"}")
                .statusCode(200);
        var told = LinksHeard.invitation(id);
        assertThat(told.kind()).isEqualTo(Kind.CHANGED);
        assertThat(told.event().sequence()).isEqualTo(1);
        assertThat(told.event().place()).isEqualTo("Gemeentehuis");

        changed(centre.manager, id, version(centre.manager, id), "{\"title\": \"Anders\"}")
                .statusCode(200);
        assertThat(LinksHeard.invitation(id)).isSameAs(told);
    }

    @Test
    void whoSeesItPutsItInACalendar() {
        var id = agendaSent(centre, brainstorm(centre, COMING));

        calendar(centre.officer, id)
                .statusCode(200)
                .header("Content-Type", containsString("text/calendar"))
                .body(containsString("METHOD:REQUEST"))
                .body(containsString("UID:" + id));
        calendar(centre.member, id).statusCode(200);
        calendar(centre.handler, id).statusCode(404);
        moved(centre.manager, id, Map.of("from", "AGENDA_SENT", "to", "CANCELLED", "reason", "Ziek"))
                .statusCode(200);
        calendar(centre.officer, id).body(containsString("METHOD:CANCEL"));
    }

    @Test
    void aShopThatIsInvitedSeesItAndOnlyItsOwnInvitation() {
        var session = brainstorm(centre, COMING);
        session.put(
                "invitees",
                List.of(
                        invited(centre.police, "wijkagent", centre.officer),
                        invited(centre.shop, "ondernemer", centre.member)));
        var id = planned(centre, session);

        read(centre.member, id).statusCode(200).body("invitees.function", contains("ondernemer"));
        read(centre.neighbour, id).statusCode(404);
        attend(
                        centre.member,
                        id,
                        read(centre.member, id).extract().path("invitees[0].id"),
                        Map.of("attendance", "COMING"))
                .statusCode(200);
        attend(centre.member, id, inviteeOf(id), Map.of("attendance", "NOT_COMING"))
                .statusCode(404);
        read(centre.manager, id).body("invitees.attendance", hasItem("COMING"));
    }

    private ValidatableResponse invite(Resident by, String id, Map<String, Object> invited) {
        return json(by.request(), new HashMap<>(invited))
                .post("/brainstorm-sessions/{id}/invitees", id)
                .then();
    }

    private ValidatableResponse remove(Resident by, String id, String invitee) {
        return by.request()
                .delete("/brainstorm-sessions/{id}/invitees/{invitee}", id, invitee)
                .then();
    }

    private ValidatableResponse attend(Resident by, String id, String invitee, Map<String, Object> said) {
        return json(by.request(), said)
                .put("/brainstorm-sessions/{id}/invitees/{invitee}/attendance", id, invitee)
                .then();
    }

    private ValidatableResponse calendar(Resident by, String id) {
        return by.request()
                .accept("text/calendar")
                .get("/brainstorm-sessions/{id}/invitation", id)
                .then();
    }

    private String inviteeOf(String id) {
        return read(centre.manager, id).extract().path("invitees[0].id");
    }
}
