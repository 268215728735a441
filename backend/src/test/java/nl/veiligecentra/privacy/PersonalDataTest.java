package nl.veiligecentra.privacy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Someone.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(TestServices.class)
class PersonalDataTest {

    private FreshCentre centre;

    @BeforeEach
    void aCentreWhereNothingHappenedYet() {
        centre = new FreshCentre();
    }

    @Test
    void somebodyGetsEverythingThatIsHeldAboutThemAndNothingOfOthers() {
        var lamp = centre.lamp();
        lamp.put("description", "De lamp boven de etalage doet het niet");
        var mine = centre.sentBy(centre.member, lamp);
        var hers = centre.sentBy(centre.neighbour, centre.lamp());
        centre.member.request().put("/incidents/{id}/endorsement", hers).then().statusCode(204);
        json(centre.handler.request(), Map.of("kind", "QUESTION", "audience", "REPORTER", "text", "Welke lamp?"))
                .post("/incidents/{id}/updates", mine)
                .then()
                .statusCode(201);
        json(centre.handler.request(), Map.of("kind", "NOTE", "audience", "PARTNERS", "text", "Aannemer bellen"))
                .post("/incidents/{id}/updates", mine)
                .then()
                .statusCode(201);
        centre.manager
                .request()
                .get("/incidents/{id}/reporter?reason=ANSWER_QUESTION", mine)
                .then()
                .statusCode(200);
        centre.member.request().put("/me/visit").then().statusCode(204);

        data(centre.member)
                .body(in("account") + ".rows[0].name", equalTo("Wim Winkelier"))
                .body(in("account") + ".rows[0].email", equalTo(centre.member.email()))
                .body(in("memberships") + ".rows.role", contains("MEMBER"))
                .body(in("reports") + ".rows.id", contains(mine))
                .body(in("reports") + ".rows[0].description", equalTo("De lamp boven de etalage doet het niet"))
                .body(in("endorsements") + ".rows.incident_id", contains(hers))
                .body(in("messages") + ".rows.text", contains("Welke lamp?"))
                .body(in("looksAtYouAsReporter") + ".rows.reason", contains("ANSWER_QUESTION"))
                .body(in("visits") + ".rows", hasSize(1))
                .body(
                        "sections.name",
                        hasItems(
                                "account",
                                "devices",
                                "memberships",
                                "invitations",
                                "deputies",
                                "reports",
                                "steps",
                                "messages",
                                "endorsements",
                                "photos",
                                "mails",
                                "auditLog"));
        data(centre.member).body(in("auditLog") + ".rows.action", hasItem("READ_OWN_DATA"));
    }

    @Test
    void whoIsErasedIsKnownNoMoreAndTheCountsStay() {
        var closed = closedLamp();
        var seen = centre.sentBy(centre.neighbour, centre.lamp());
        centre.member.request().put("/incidents/{id}/endorsement", seen).then().statusCode(204);

        erase(centre.member)
                .statusCode(200)
                .body("kept", containsInAnyOrder("OPEN_REPORTS", "CLOSED_REPORTS", "TEXTS", "LOG", "SIGN_IN_ACCOUNT"));

        assertThat(Sql.read("select name || coalesce(email, '') from person where id = ?", centre.member.id()))
                .containsExactly("-");
        assertThat(Sql.read("select subject from person where subject = ?", centre.member.subject()))
                .isEmpty();
        assertThat(Sql.read("select reporter_id from incident where id = cast(? as uuid)", closed))
                .containsOnlyNulls();
        assertThat(Sql.read(
                        "select i.id from incident i where i.id = cast(? as uuid) and i.reporter_organisation_id = ?",
                        closed,
                        centre.shop))
                .isEmpty();
        centre.manager
                .request()
                .queryParam("count", true)
                .get("/incidents")
                .then()
                .body("total", equalTo(2));
        centre.manager.request().get("/incidents/{id}", seen).then().body("endorsements", equalTo(1));
        centre.manager
                .request()
                .get("/incidents/{id}", closed)
                .then()
                .statusCode(200)
                .body("timeline[0].by.reporter", equalTo(true));
    }

    @Test
    void theMembershipEndsAtOnceAndSigningInAgainIsANewAccount() {
        erase(centre.member).statusCode(200);

        centre.member
                .request()
                .get("/me")
                .then()
                .statusCode(200)
                .body("id", not(equalTo(centre.member.id().toString())))
                .body("memberships", empty());
        centre.member.request().get("/incidents").then().statusCode(403);
        data(centre.member).body(in("reports") + ".rows", empty());
    }

    @Test
    void anOpenReportGoesOnForTheBusiness() {
        var open = centre.sentBy(centre.member, centre.lamp());

        erase(centre.member).statusCode(200);

        assertThat(Sql.read("select reporter_organisation_id from incident where id = cast(? as uuid)", open))
                .containsExactly(centre.shop.toString());
        centre.moved(centre.handler, open, "REPORTED", "RESOLVED");
        centre.manager
                .request()
                .get("/incidents/{id}/reporter?reason=ANSWER_QUESTION", open)
                .then()
                .statusCode(200)
                .body("name", nullValue());
    }

    @Test
    void theRegisterSaysThatItWasDoneAndOtherSystemsHearIt() {
        var closed = closedLamp();
        var before = Sql.read("select id from outbox_event where subject = cast(? as uuid)", closed)
                .size();

        erase(centre.member).statusCode(200);

        assertThat(Sql.read("select id from outbox_event where subject = cast(? as uuid)", closed))
                .hasSize(before + 1);
        as(ANNA).queryParam("term", "REQUEST")
                .queryParam("subject", centre.member.id())
                .get("/deletions")
                .then()
                .statusCode(200)
                .body("items.kind", contains("PERSON"));
    }

    @Test
    void aDeviceThatIsStillSignedInIsOut() {
        var session = UUID.randomUUID().toString();
        Sql.run("""
                insert into session (id, person_id, provider_sid, device, started_at, last_seen_at)
                values (gen_random_uuid(), ?, ?, 'Firefox op Windows', now(), now())
                """, centre.member.id(), session);

        erase(centre.member).statusCode(200);

        assertThat(Sql.read("select device from session where provider_sid = ? and revoked_at is not null", session))
                .containsExactly("");
    }

    @Test
    void nothingHappensWithoutHavingUnderstood() {
        json(centre.member.request(), Map.of("understood", false))
                .post("/me/erasure")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/understood"));
        json(centre.member.request(), Map.of()).post("/me/erasure").then().statusCode(400);
        json(centre.member.request(), Map.of("understood", true, "personId", centre.neighbour.id()))
                .post("/me/erasure")
                .then()
                .statusCode(400);

        assertThat(Sql.read("select name from person where id = ?", centre.member.id()))
                .containsExactly("Wim Winkelier");
    }

    @Test
    void whoAloneCanRunTheProductOrAnAreaHandsThatOverFirst() {
        erase(centre.manager).statusCode(409).body("code", equalTo("last-manager"));
        json(as(ANNA), Map.of("understood", true))
                .post("/me/erasure")
                .then()
                .statusCode(409)
                .body("code", equalTo("last-administrator"));
    }

    private String closedLamp() {
        var id = centre.sentBy(centre.member, centre.lamp());
        centre.moved(centre.handler, id, "REPORTED", "RESOLVED");
        json(centre.member.request(), Map.of("solved", true))
                .put("/incidents/{id}/confirmation", id)
                .then()
                .statusCode(200);
        return id;
    }

    private static ValidatableResponse data(Resident someone) {
        return someone.request().get("/me/data").then().statusCode(200);
    }

    private static ValidatableResponse erase(Resident someone) {
        return json(someone.request(), Map.of("understood", true))
                .post("/me/erasure")
                .then();
    }

    private static String in(String section) {
        return "sections.find { it.name == '" + section + "' }";
    }
}
