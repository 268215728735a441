package nl.veiligecentra.brainstorm.session;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import nl.veiligecentra.testing.Api;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.brainstorm.session.Sessions.AGREED;
import static nl.veiligecentra.brainstorm.session.Sessions.COMING;
import static nl.veiligecentra.brainstorm.session.Sessions.STARTED;
import static nl.veiligecentra.brainstorm.session.Sessions.agendaSent;
import static nl.veiligecentra.brainstorm.session.Sessions.brainstorm;
import static nl.veiligecentra.brainstorm.session.Sessions.firstItem;
import static nl.veiligecentra.brainstorm.session.Sessions.outcome;
import static nl.veiligecentra.brainstorm.session.Sessions.read;
import static nl.veiligecentra.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** What is written in the meeting, and the measures that come of it. */
@QuarkusTest
@WithTestResource(TestServices.class)
class NoteTakingTest {

    private final FreshCentre centre = new FreshCentre();
    private String id;
    private String item;

    @BeforeEach
    void begin() {
        id = agendaSent(centre, brainstorm(centre, STARTED));
        item = firstItem(centre.manager, id);
    }

    @Test
    void whatIsTypedIsKeptForItsVersion() {
        outcome(centre, id, item, 0, AGREED)
                .statusCode(200)
                .body("version", equalTo(1))
                .body("outcome.decision", equalTo("AGREED"));
        outcome(centre, id, item, 0, "{\"discussion\": \"Later\"}").statusCode(412);
        outcome(centre, id, item, 1, "{\"discussion\": null}")
                .statusCode(200)
                .body("discussion", nullValue())
                .body("outcome.partnerText", equalTo("De politie belt binnen tien dagen terug."));
        outcome(centre.officer, id, item, 2, "{}").statusCode(403);
        outcome(centre.member, id, item, 2, "{}").statusCode(403);
        outcome(centre.handler, id, item, 2, "{}").statusCode(404);
    }

    @Test
    void nothingOfItPointsToAPerson() {
        outcome(centre, id, item, 0, """
                {"discussion": "Mail naar jan@example.org", "partnerText": "Bel 06-12345678",
                 "giverText": "Mail jan@example.org"}
                """)
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/discussion", "/partnerText", "/giverText"));
    }

    @Test
    void beforeItStartsThereIsNothingToWrite() {
        var coming = agendaSent(centre, brainstorm(centre, COMING));

        outcome(centre, coming, firstItem(centre.manager, coming), 0, AGREED)
                .statusCode(409)
                .body("code", equalTo("no-notes-now"));
        read(centre.manager, coming).body("mayTakeNotes", equalTo(false));
        read(centre.manager, id).body("mayTakeNotes", equalTo(true));
    }

    @Test
    void aMeasureIsAgreedWhenItsOwnerWasThereAndSaidYes() {
        proposed(centre.manager, measure(true)).statusCode(409).body("code", equalTo("owner-absent"));
        attended();

        var made = proposed(centre.manager, measure(true))
                .statusCode(201)
                .body("status", equalTo("AGREED"))
                .body("origin", equalTo("SESSION"))
                .body("agreedHow", equalTo("MEETING"))
                .body("agreedDate", equalTo("2026-03-05"))
                .extract()
                .<String>path("id");
        read(centre.manager, id).body("items[0].outcome.measures.id", contains(made));
    }

    @Test
    void aMeasureIsAProposalWhenNobodySaidYes() {
        proposed(centre.manager, measure(false)).statusCode(201).body("status", equalTo("PROPOSED"));
        proposed(centre.manager, Map.of("action", "Lampen"))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/theme", "/ownerOrganisationId", "/dueDate", "/agreed"));
        proposed(centre.officer, measure(false)).statusCode(403);
        proposed(centre.member, measure(false)).statusCode(403);
        proposed(centre.handler, measure(false)).statusCode(404);
    }

    @Test
    void theSameCallMakesOneMeasure() {
        var key = Api.newKey();
        var first =
                withKey(key, measure(false)).then().statusCode(201).extract().<String>path("id");
        var second =
                withKey(key, measure(false)).then().statusCode(201).extract().<String>path("id");

        assertThat(first).isEqualTo(second);
        read(centre.manager, id).body("items[0].outcome.measures.id", contains(first));
    }

    @Test
    void oneThatWasThereAlreadyBelongsToTheOutcomeUntilItDoesNot() {
        var measure = measure(false);
        measure.remove("agreed");
        measure.put("areaIds", List.of(centre.area.toString()));
        var known = json(centre.manager.request(), measure)
                .post("/measures")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        link(centre.manager, known).statusCode(204);
        read(centre.manager, id).body("items[0].outcome.measures.id", contains(known));
        link(centre.officer, known).statusCode(403);
        link(centre.manager, UUID.randomUUID().toString()).statusCode(404);
        centre.manager
                .request()
                .delete("/brainstorm-sessions/{id}/agenda-items/{item}/measures/{m}", id, item, known)
                .then()
                .statusCode(204);
        read(centre.manager, id).body("items[0].outcome.measures", empty());
    }

    private Map<String, Object> measure(boolean agreed) {
        return new HashMap<>(Map.of(
                "action", "Elke melder binnen tien dagen terugbellen",
                "theme", "COOPERATION",
                "ownerOrganisationId", centre.police.toString(),
                "dueDate", "2099-06-01",
                "agreed", agreed));
    }

    private void attended() {
        json(centre.manager.request(), Map.of("attended", true))
                .put(
                        "/brainstorm-sessions/{id}/invitees/{invitee}/attendance",
                        id,
                        read(centre.manager, id).extract().path("invitees[0].id"))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse proposed(Resident by, Map<String, Object> measure) {
        return json(by.request(), measure)
                .post("/brainstorm-sessions/{id}/agenda-items/{item}/measures", id, item)
                .then();
    }

    private Response withKey(String key, Map<String, Object> measure) {
        return json(centre.manager.request().header("Idempotency-Key", key), measure)
                .post("/brainstorm-sessions/{id}/agenda-items/{item}/measures", id, item);
    }

    private ValidatableResponse link(Resident by, String measure) {
        return by.request()
                .put("/brainstorm-sessions/{id}/agenda-items/{item}/measures/{m}", id, item, measure)
                .then();
    }
}
