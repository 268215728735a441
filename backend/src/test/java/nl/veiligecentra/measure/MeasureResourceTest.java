package nl.veiligecentra.measure;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(TestServices.class)
class MeasureResourceTest {

    private final FreshCentre centre = new FreshCentre();
    private final FreshCentre elsewhere = new FreshCentre();

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
}
