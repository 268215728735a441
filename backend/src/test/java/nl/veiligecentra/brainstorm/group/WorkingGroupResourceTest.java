package nl.veiligecentra.brainstorm.group;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.testing.Api.anonymous;
import static nl.veiligecentra.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(TestServices.class)
class WorkingGroupResourceTest {

    private final FreshCentre centre = new FreshCentre();
    private final FreshCentre elsewhere = new FreshCentre();

    @Test
    void whoIsMissingShowsUntilTheyHaveASeat() {
        var id = formed();
        read(centre.manager, id)
                .body("seats", empty())
                .body("missing", contains("MUNICIPALITY", "POLICE", "FIRE_SERVICE", "ENTREPRENEURS"));

        seated(id, 0, """
                {"seats": [
                  {"organisationId": "%s", "function": "centrummanager", "chairs": true, "personId": "%s"},
                  {"organisationId": "%s", "function": "bestuur", "chairs": false},
                  {"organisationId": "%s", "function": "beheer", "chairs": false, "personId": "%s", "deputyPersonId": "%s"}]}
                """.formatted(
                                centre.management,
                                centre.manager.id(),
                                centre.association,
                                centre.municipality,
                                centre.handler.id(),
                                centre.colleague.id()))
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("present", contains("MUNICIPALITY", "ENTREPRENEURS"))
                .body("missing", contains("POLICE", "FIRE_SERVICE"))
                .body("seats.function", contains("centrummanager", "bestuur", "beheer"))
                .body("seats[2].personId", equalTo(centre.handler.id().toString()));
    }

    @Test
    void partnersSeeTheTableAndNotWhoSitsAtIt() {
        var id = formed();
        seated(id, 0, seat(centre.municipality, centre.handler.id(), "beheer")).statusCode(200);

        for (var partner : new Resident[] {centre.board, centre.facilitator, centre.handler, centre.firefighter}) {
            var whole = read(partner, id)
                    .statusCode(200)
                    .body("seats[0].hasPerson", equalTo(true))
                    .body("seats[0].personId", nullValue())
                    .body("mayEdit", equalTo(false));
            assertThat(whole.extract().asString())
                    .doesNotContain(centre.handler.id().toString());
            list(partner).body("items.id", contains(id));
            changed(partner, id, 1, "{\"seats\": []}").statusCode(403);
        }
    }

    @Test
    void membersAndOtherAreasHaveNothingToDoWithIt() {
        var id = formed();

        centre.member.request().get("/working-groups").then().statusCode(403);
        read(centre.member, id).statusCode(403);
        anonymous().get("/working-groups/{id}", id).then().statusCode(401);
        read(elsewhere.manager, id).statusCode(404);
        changed(elsewhere.manager, id, 0, "{\"seats\": []}").statusCode(404);
        list(elsewhere.manager).body("items", empty());
        json(elsewhere.manager.request(), Map.of("areaId", centre.area))
                .post("/working-groups")
                .then()
                .statusCode(404);
        json(centre.board.request(), Map.of("areaId", centre.area))
                .post("/working-groups")
                .then()
                .statusCode(403);
    }

    @Test
    void anAreaHasOne() {
        formed();

        json(centre.manager.request(), Map.of("areaId", centre.area))
                .post("/working-groups")
                .then()
                .statusCode(409)
                .body("code", equalTo("already-there"));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var id = formed();

        seated(id, 0, """
                {"seats": [
                  {"id": "%1$s", "organisationId": "%2$s", "function": "beheer, 06-12345678", "chairs": true},
                  {"organisationId": "%3$s", "function": "bestuur", "chairs": true, "personId": "%4$s"},
                  {"organisationId": "%5$s", "function": "beheer", "chairs": false, "personId": "%6$s", "deputyPersonId": "%6$s"}]}
                """.formatted(
                                UUID.randomUUID(),
                                elsewhere.association,
                                centre.association,
                                centre.handler.id(),
                                centre.municipality,
                                centre.handler.id()))
                .statusCode(400)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "unknown-value",
                                "not-a-partner",
                                "phone-number",
                                "unknown-value",
                                "is-person",
                                "one-chair"));
        read(centre.manager, id).body("seats", empty()).body("version", equalTo(0));
    }

    @Test
    void whoReadAnOlderVersionChangesNothing() {
        var id = formed();
        seated(id, 0, seat(centre.association, null, "bestuur")).statusCode(200);

        seated(id, 0, "{\"seats\": []}").statusCode(412);
        centre.manager
                .request()
                .contentType("application/merge-patch+json")
                .body("{\"seats\": []}")
                .patch("/working-groups/{id}", id)
                .then()
                .statusCode(428);
        read(centre.manager, id).body("seats", hasSize(1));
    }

    @Test
    void aSeatThatStaysKeepsItsId() {
        var id = formed();
        String seat = seated(id, 0, seat(centre.association, null, "bestuur"))
                .extract()
                .path("seats[0].id");

        seated(id, 1, """
                {"seats": [{"id": "%s", "organisationId": "%s", "function": "penningmeester", "chairs": false}]}
                """.formatted(seat, centre.association))
                .statusCode(200)
                .body("seats.id", contains(seat))
                .body("seats[0].function", equalTo("penningmeester"));
        assertThat(Sql.read(
                        "select action from audit_event where subject_id = ? and action = 'CHANGE_WORKING_GROUP'", id))
                .hasSize(2);
    }

    private String formed() {
        return json(centre.manager.request(), Map.of("areaId", centre.area))
                .post("/working-groups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse seated(String id, int version, String patch) {
        return changed(centre.manager, id, version, patch);
    }

    private static String seat(UUID organisation, UUID person, String function) {
        return "{\"seats\": [{\"organisationId\": \"%s\", \"function\": \"%s\", \"chairs\": false%s}]}"
                .formatted(organisation, function, person == null ? "" : ", \"personId\": \"" + person + "\"");
    }

    private static ValidatableResponse changed(Resident by, String id, int version, String patch) {
        return by.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .body(patch)
                .patch("/working-groups/{id}", id)
                .then();
    }

    private static ValidatableResponse read(Resident by, String id) {
        return by.request().get("/working-groups/{id}", id).then();
    }

    private static ValidatableResponse list(Resident by) {
        return by.request().get("/working-groups").then().statusCode(200);
    }
}
