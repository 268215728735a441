package nl.veiligecentra.measure;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static nl.veiligecentra.measure.Agreed.DUE;
import static nl.veiligecentra.measure.Agreed.agreed;
import static nl.veiligecentra.measure.Agreed.changed;
import static nl.veiligecentra.measure.Agreed.lighting;
import static nl.veiligecentra.measure.Agreed.linkedLamp;
import static nl.veiligecentra.measure.Agreed.moved;
import static nl.veiligecentra.measure.Agreed.patching;
import static nl.veiligecentra.measure.Agreed.proposed;
import static nl.veiligecentra.measure.Agreed.tagOf;
import static nl.veiligecentra.testing.Api.anonymous;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Api.newKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(TestServices.class)
class MeasureResourceTest {

    private final FreshCentre centre = new FreshCentre();
    private final FreshCentre elsewhere = new FreshCentre();

    @Test
    void whatTheManagerProposesIsAgreedWhenItsOwnerSaysYes() {
        var id = proposed(centre.manager, lighting(centre));

        centre.handler
                .request()
                .get("/measures/{id}", id)
                .then()
                .statusCode(200)
                .body("code", equalTo("V-01"))
                .body("status", equalTo("PROPOSED"))
                .body("keeping", nullValue())
                .body("allowed.transitions", containsInAnyOrder("AGREED", "STOPPED"));
        moved(centre.handler, id, "PROPOSED", "AGREED")
                .statusCode(200)
                .body("status", equalTo("AGREED"))
                .body("agreedHow", equalTo("OWNER"))
                .body("agreedDueDate", equalTo(DUE.toString()))
                .body("keeping", equalTo("OPEN"));
    }

    @Test
    void theManagerAgreesForAnotherOnlyWithTheDayOfTheMeeting() {
        var id = proposed(centre.manager, lighting(centre));

        moved(centre.manager, id, "PROPOSED", "AGREED").statusCode(400).body("errors.pointer", contains("/agreedDate"));
        moved(centre.manager, id, step("PROPOSED", "AGREED", "agreedDate", "2026-01-15"))
                .statusCode(200)
                .body("agreedHow", equalTo("MEETING"))
                .body("agreedDate", equalTo("2026-01-15"));
    }

    @Test
    void withoutADateNothingIsAgreed() {
        var measure = lighting(centre);
        measure.remove("dueDate");
        var id = proposed(centre.manager, measure);

        moved(centre.handler, id, "PROPOSED", "AGREED").statusCode(409).body("code", equalTo("due-date-needed"));
    }

    @Test
    void whatChangesAccessWaitsForTheFireService() {
        var measure = lighting(centre);
        measure.put("changesAccess", true);
        var id = proposed(centre.manager, measure);

        moved(centre.handler, id, "PROPOSED", "AGREED").statusCode(409).body("code", equalTo("fire-advice-needed"));
        json(centre.handler.request(), Map.of("advice", "POSITIVE"))
                .put("/measures/{id}/fire-advice", id)
                .then()
                .statusCode(403);
        json(centre.firefighter.request(), Map.of("advice", "WITH_CONDITIONS", "text", "Paaltjes met een sleutel"))
                .put("/measures/{id}/fire-advice", id)
                .then()
                .statusCode(200)
                .body("fireAdvice.advice", equalTo("WITH_CONDITIONS"));
        moved(centre.handler, id, "PROPOSED", "AGREED").statusCode(200);
    }

    @Test
    void aDateThatMovesNeedsAReasonAndCountsAsChanged() {
        var id = agreed(centre, lighting(centre));
        var tag = tagOf(centre.handler, id);

        changed(centre.handler, id, tag, "{\"dueDate\": \"2099-09-01\"}")
                .statusCode(400)
                .body("errors.code", contains("reason-needed"));
        changed(centre.handler, id, tag, "{\"dueDate\": \"2099-09-01\", \"reason\": \"Levertijd van de masten\"}")
                .statusCode(200)
                .body("dueDate", equalTo("2099-09-01"))
                .body("agreedDueDate", equalTo(DUE.toString()))
                .body("keeping", equalTo("CHANGED"));
    }

    @Test
    void theOwnerChangesWhatItAnswersForAndNothingElse() {
        var id = agreed(centre, lighting(centre));

        changed(centre.handler, id, tagOf(centre.handler, id), "{\"action\": \"Led in de hele straat\"}")
                .statusCode(200)
                .body("action", equalTo("Led in de hele straat"));
        changed(centre.handler, id, tagOf(centre.handler, id), "{\"code\": \"V-99\"}")
                .statusCode(403)
                .body("code", equalTo("not-yours-to-set"));
        changed(centre.board, id, tagOf(centre.board, id), "{\"action\": \"Iets anders\"}")
                .statusCode(403)
                .body("code", equalTo("not-yours"));
    }

    @Test
    void withAnotherOwnerItIsAProposalAgain() {
        var id = agreed(centre, lighting(centre));

        changed(
                        centre.manager,
                        id,
                        tagOf(centre.manager, id),
                        "{\"ownerOrganisationId\": \"" + centre.association + "\"}")
                .statusCode(200)
                .body("status", equalTo("PROPOSED"))
                .body("agreedDueDate", nullValue());
    }

    @Test
    void whatTurnsOutToChangeAccessIsAProposalAgainUntilTheFireServiceWasAsked() {
        var id = agreed(centre, lighting(centre));

        changed(centre.handler, id, tagOf(centre.handler, id), "{\"changesAccess\": true}")
                .statusCode(403)
                .body("code", equalTo("not-yours-to-set"));
        changed(centre.manager, id, tagOf(centre.manager, id), "{\"changesAccess\": true}")
                .statusCode(200)
                .body("status", equalTo("PROPOSED"))
                .body("agreedDueDate", nullValue());
        moved(centre.handler, id, "PROPOSED", "AGREED").statusCode(409).body("code", equalTo("fire-advice-needed"));
    }

    @Test
    void ofTwoWhoChangeItAtOnceTheSecondIsTold() {
        var id = agreed(centre, lighting(centre));
        var tag = tagOf(centre.manager, id);
        changed(centre.manager, id, tag, "{\"bottleneck\": \"Donker bij de bushalte\"}")
                .statusCode(200);

        changed(centre.handler, id, tag, "{\"action\": \"Twee lampen\"}").statusCode(412);
        centre.handler
                .request()
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch("/measures/{id}", id)
                .then()
                .statusCode(428);
    }

    @Test
    void aStepFromAStatusThatItNoLongerHasIsRefused() {
        var id = agreed(centre, lighting(centre));

        moved(centre.handler, id, "PROPOSED", "AGREED").statusCode(409).body("code", equalTo("status-changed"));
        moved(centre.handler, id, "AGREED", "PROPOSED").statusCode(409).body("code", equalTo("not-a-step"));
        moved(centre.board, id, "AGREED", "DONE").statusCode(403);
        moved(centre.handler, id, step("AGREED", "STOPPED", null, null))
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
    }

    @Test
    void aRecurringOneReturnsWhenItIsDone() {
        var measure = lighting(centre);
        measure.put("recurrence", "YEARLY");
        var id = agreed(centre, measure);

        moved(centre.handler, id, step("AGREED", "DONE", "doneDate", "2026-01-20"))
                .statusCode(200)
                .body("doneDate", equalTo("2026-01-20"))
                .body("keeping", equalTo("KEPT"));

        centre.manager
                .request()
                .get("/measures?area={area}&open=true", centre.area)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].follows", equalTo(id))
                .body("items[0].status", equalTo("AGREED"))
                .body("items[0].dueDate", equalTo("2100-06-01"))
                .body("items[0].code", equalTo("V-01"));
    }

    @Test
    void whatIsOverIsOpenedAgainByTheManagerWithAReason() {
        var id = agreed(centre, lighting(centre));
        moved(centre.handler, id, "AGREED", "DONE").statusCode(200);

        moved(centre.handler, id, step("DONE", "IN_PROGRESS", "reason", "Nog niet af"))
                .statusCode(403);
        moved(centre.manager, id, step("DONE", "IN_PROGRESS", "reason", "Twee lampen doen het niet"))
                .statusCode(200)
                .body("doneDate", nullValue())
                .body("reason", equalTo("Twee lampen doen het niet"));
    }

    @Test
    void aMemberReadsTheSentenceForMembersOfWhatIsMeantForThem() {
        var secret = proposed(centre.manager, lighting(centre));
        var told = lighting(centre);
        told.put("audience", "MEMBERS");
        told.put("membersText", "De straat krijgt betere verlichting.");
        told.put("costEur", 12000);
        var shown = proposed(centre.manager, told);

        centre.member.request().get("/measures/{id}", secret).then().statusCode(404);
        centre.member
                .request()
                .get("/measures")
                .then()
                .statusCode(200)
                .body("items.id", contains(shown))
                .body("items[0].action", equalTo("De straat krijgt betere verlichting."))
                .body("items[0].bottleneck", nullValue())
                .body("items[0].costEur", nullValue());
        centre.member.request().get("/measures/{id}/history", shown).then().statusCode(404);
        json(centre.member.request(), told).post("/measures").then().statusCode(403);
    }

    @Test
    void whatIsMeantForMembersHasASentenceForThem() {
        var measure = lighting(centre);
        measure.put("audience", "PUBLIC");

        json(centre.manager.request(), measure)
                .post("/measures")
                .then()
                .statusCode(400)
                .body("errors.code", contains("members-text-needed"));
    }

    @Test
    void allMistakesAreToldAtOnce() {
        var measure = lighting(centre);
        measure.put("ownerOrganisationId", elsewhere.municipality.toString());
        measure.put("startDate", "2099-12-01");
        measure.put("bottleneck", "Bel Jan op 06-12345678");

        json(centre.manager.request(), measure)
                .post("/measures")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/ownerOrganisationId", "/dueDate", "/bottleneck"));
    }

    @Test
    void aNumberIsGivenOnceInAnArea() {
        proposed(centre.manager, lighting(centre));
        proposed(centre.manager, lighting(centre));
        var third = lighting(centre);
        third.put("code", "V-02");

        json(centre.manager.request(), third)
                .post("/measures")
                .then()
                .statusCode(409)
                .body("code", equalTo("code-taken"));
        centre.manager
                .request()
                .get("/measures?area={area}", centre.area)
                .then()
                .body("items.code", contains("V-01", "V-02"));
    }

    @Test
    void thatIsSentTwiceIsOneMeasure() {
        var key = newKey();
        var measure = lighting(centre);

        var first = json(centre.manager.request().header("Idempotency-Key", key), measure)
                .post("/measures")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        json(centre.manager.request().header("Idempotency-Key", key), measure)
                .post("/measures")
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
    }

    @Test
    void ofAnotherAreaNothingExists() {
        var id = agreed(centre, lighting(centre));
        var there = List.of(elsewhere.manager, elsewhere.handler, elsewhere.board, elsewhere.member);

        for (var somebody : there) {
            somebody.request().get("/measures/{id}", id).then().statusCode(404);
            somebody.request().get("/measures/{id}/history", id).then().statusCode(404);
            somebody.request()
                    .get("/measures?area={area}", centre.area)
                    .then()
                    .statusCode(200)
                    .body("items", empty());
            somebody.request().get("/measures").then().body("items", empty());
            moved(somebody, id, "AGREED", "DONE").statusCode(404);
            patching(somebody.request(), "\"1\"")
                    .body("{}")
                    .patch("/measures/{id}", id)
                    .then()
                    .statusCode(404);
            json(somebody.request(), Map.of("text", "Nee"))
                    .post("/measures/{id}/progress", id)
                    .then()
                    .statusCode(404);
        }
        anonymous().get("/measures/{id}", id).then().statusCode(401);
    }

    @Test
    void whoIsInOneOfItsAreasDoesNotLearnOfTheOther() {
        var id = agreed(centre, lighting(centre));
        Sql.run(
                "update measure set area_ids = area_ids || ?, version = version + 1 where id = ?::uuid",
                elsewhere.area,
                id);

        elsewhere
                .manager
                .request()
                .get("/measures/{id}", id)
                .then()
                .statusCode(200)
                .body("areaIds", contains(elsewhere.area.toString()));
        changed(elsewhere.manager, id, tagOf(elsewhere.manager, id), "{\"priority\": \"HIGH\"}")
                .statusCode(200);
        centre.manager
                .request()
                .get("/measures/{id}", id)
                .then()
                .body("areaIds", contains(centre.area.toString()))
                .body("priority", equalTo("HIGH"));
        changed(
                        elsewhere.manager,
                        id,
                        tagOf(elsewhere.manager, id),
                        "{\"areaIds\": [\"" + elsewhere.area + "\", \"" + centre.area + "\"]}")
                .statusCode(400)
                .body("errors.pointer", contains("/areaIds"));
    }

    @Test
    void theListIsReadPageByPage() {
        for (int n = 0; n < 5; n++) {
            proposed(centre.manager, lighting(centre));
        }

        for (var sort : List.of("code", "dueDate", "-changedAt")) {
            var codes = new ArrayList<String>();
            String cursor = null;
            do {
                var page = centre.manager
                        .request()
                        .queryParam("limit", 2)
                        .queryParam("sort", sort)
                        .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                        .get("/measures")
                        .then()
                        .statusCode(200)
                        .extract();
                codes.addAll(page.path("items.code"));
                cursor = page.path("next");
            } while (cursor != null);
            assertThat(codes).containsExactlyInAnyOrder("V-01", "V-02", "V-03", "V-04", "V-05");
        }
    }

    @Test
    void whoHelpsSaysHowItGoesToo() {
        var measure = lighting(centre);
        measure.put("coOrganisationIds", List.of(centre.association.toString()));
        var id = agreed(centre, measure);

        json(centre.board.request(), Map.of("text", "De masten zijn besteld"))
                .post("/measures/{id}/progress", id)
                .then()
                .statusCode(201)
                .body("progress.text", contains("De masten zijn besteld"));
        json(centre.facilitator.request(), Map.of("text", "Gezien"))
                .post("/measures/{id}/progress", id)
                .then()
                .statusCode(201);
        json(centre.board.request(), Map.of("text", "Bel 06-12345678"))
                .post("/measures/{id}/progress", id)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/text"));
    }

    @Test
    void reportsThatLedToItAreCountedForPartners() {
        var id = agreed(centre, lighting(centre));
        var lamp = linkedLamp(centre, id);

        centre.board.request().get("/measures/{id}", id).then().body("incidents", equalTo(1));
        centre.board
                .request()
                .put("/measures/{id}/incidents/{incident}", id, lamp)
                .then()
                .statusCode(403);
        centre.manager
                .request()
                .put("/measures/{id}/incidents/{incident}", id, Agreed.unknown())
                .then()
                .statusCode(404);
        centre.manager
                .request()
                .delete("/measures/{id}/incidents/{incident}", id, lamp)
                .then()
                .statusCode(204);
        centre.board.request().get("/measures/{id}", id).then().body("incidents", equalTo(0));
    }

    @Test
    void eachCellThatChangedIsKept() {
        var id = agreed(centre, lighting(centre));
        changed(centre.handler, id, tagOf(centre.handler, id), "{\"action\": \"Led\", \"costEur\": 900}")
                .statusCode(200);

        centre.manager
                .request()
                .get("/measures/{id}/history", id)
                .then()
                .statusCode(200)
                .body("items.cell", contains("costEur", "action", "agreedDate", "status", "proposed"))
                .body("items[0].to", equalTo("900.00"))
                .body("items[1].from", equalTo("Alle verlichting naar led, drie lampen erbij"))
                .body("items[1].to", equalTo("Led"))
                .body("items[1].person", equalTo("Hanna Behandelaar"))
                .body("items[3].from", equalTo("PROPOSED"))
                .body("items[3].to", equalTo("AGREED"));
        centre.board
                .request()
                .get("/measures/{id}/history", id)
                .then()
                .statusCode(200)
                .body("items[1].by.id", equalTo(centre.municipality.toString()))
                .body("items[1].person", nullValue());
    }

    @Test
    void asOfAnEarlierMomentItIsWhatItWasThen() {
        var id = agreed(centre, lighting(centre));
        var before = Sql.read("""
                        select to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') from measure
                        where id = ?::uuid
                        """, id).get(0);
        changed(centre.handler, id, tagOf(centre.handler, id), "{\"action\": \"Led\"}")
                .statusCode(200);

        centre.manager
                .request()
                .queryParam("asOf", before)
                .get("/measures")
                .then()
                .statusCode(200)
                .body("items.action", contains("Alle verlichting naar led, drie lampen erbij"));
        centre.manager
                .request()
                .queryParam("asOf", "2020-01-01T00:00:00Z")
                .get("/measures")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private static Map<String, Object> step(String from, String to, String field, String value) {
        var step = new HashMap<String, Object>(Map.of("from", from, "to", to));
        if (field != null) {
            step.put(field, value);
        }
        return step;
    }
}
