package nl.veiligecentra.chain;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.veiligecentra.brainstorm.Treated;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static nl.veiligecentra.brainstorm.Inputs.about;
import static nl.veiligecentra.brainstorm.Inputs.accepted;
import static nl.veiligecentra.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(TestServices.class)
class ChainResourceTest {

    private final FreshCentre centre = new FreshCentre();

    @Test
    void aMeasureShowsTheReportsThatLedToItAndNotWhose() {
        var first = centre.sentBy(centre.member, centre.lamp());
        var second = centre.sentBy(centre.neighbour, centre.lamp());
        var measure = measure("PARTNERS", first, second);

        around(centre.board, "measure:" + measure)
                .body(
                        "nodes.subject",
                        containsInAnyOrder("measure:" + measure, "incident:" + first, "incident:" + second))
                .body("links.relation", contains("LED_TO", "LED_TO"))
                .body("links.to.unique()", contains("measure:" + measure))
                .body("nodes.find { it.distance == 1 }.incident.view", equalTo("SHARED"))
                .body("nodes.find { it.distance == 1 }.incident.placeText", nullValue())
                .body("more", equalTo(false));
    }

    @Test
    void whoReportedItSeesWhatItLedToOnceThatIsMeantForMembers() {
        var lamp = centre.sentBy(centre.member, centre.lamp());
        var secret = measure("PARTNERS", lamp);
        var told = measure("MEMBERS", lamp);

        around(centre.member, "incident:" + lamp)
                .body("nodes.subject", containsInAnyOrder("incident:" + lamp, "measure:" + told))
                .body("nodes.find { it.distance == 1 }.measure.action", equalTo("Er komt licht bij."));
        around(centre.manager, "incident:" + lamp)
                .body("nodes.subject", containsInAnyOrder("incident:" + lamp, "measure:" + told, "measure:" + secret));
    }

    @Test
    void nothingIsFoundByWayOfWhatSomebodyDoesNotSee() {
        var mine = centre.sentBy(centre.member, centre.lamp());
        var other = centre.sentBy(centre.neighbour, centre.lamp());
        measure("PARTNERS", mine, other);

        around(centre.member, "incident:" + mine)
                .body("nodes.subject", contains("incident:" + mine))
                .body("links", hasSize(0));
        around(centre.manager, "incident:" + mine).body("nodes", hasSize(3));
    }

    @Test
    void inACircleEachIsToldOnce() {
        var lamp = centre.sentBy(centre.member, centre.lamp());
        var one = measure("PARTNERS", lamp);
        var two = measure("PARTNERS", lamp);
        Sql.run("update measure set follows = ?::uuid where id = ?::uuid", one, two);

        around(centre.manager, "measure:" + one)
                .body("nodes", hasSize(3))
                .body("links", hasSize(3))
                .body("links.relation", containsInAnyOrder("LED_TO", "LED_TO", "RETURNED_AS"));
    }

    @Test
    void whatDoesNotExistForTheCallerHasNoChain() {
        var lamp = centre.sentBy(centre.member, centre.lamp());
        var measure = measure("PARTNERS", lamp);

        for (var subject : List.of("incident:" + lamp, "measure:" + measure)) {
            new FreshCentre()
                    .manager
                    .request()
                    .get("/chains?subject={subject}", subject)
                    .then()
                    .statusCode(404);
        }
        centre.member
                .request()
                .get("/chains?subject={subject}", "measure:" + measure)
                .then()
                .statusCode(404);
        centre.manager
                .request()
                .get("/chains?subject=lamp:1")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("subject"));
        centre.manager.request().get("/chains").then().statusCode(400);
    }

    @Test
    void whatWasSaidInASessionShowsWhereItCameFromAndWhatItLedTo() {
        var input = accepted(centre, about(centre, "MUNICIPALITY"));
        var lamp = centre.sentBy(centre.member, centre.lamp());
        Sql.run("insert into brainstorm_input_incident (input_id, incident_id) values (?::uuid, ?::uuid)", input, lamp);
        var session = new Treated(centre, "MINUTES_PUBLISHED", "PARTNERS", LocalDate.of(2026, 11, 19));
        session.takes(input, "ANSWERED");
        var measure = session.promises("Lampen vervangen", "PARTNERS", LocalDate.of(2027, 1, 15));
        var item = "agenda-item:" + session.item;

        around(centre.manager, "input:" + input)
                .body("nodes.subject", contains("input:" + input, item, "measure:" + measure))
                .body("links.relation", containsInAnyOrder("TREATED_IN", "LED_TO"))
                .body("nodes[1].agendaItem.title", equalTo("Bereikbaarheid"))
                .body("nodes[1].agendaItem.decision", equalTo("AGREED"))
                .body("nodes[0].input.about", equalTo("MUNICIPALITY"));
        around(centre.board, "measure:" + measure).body("nodes", hasSize(3));
        around(centre.member, "input:" + input).body("nodes.subject", contains("input:" + input));
        assertThat(around(centre.board, item).extract().asString())
                .doesNotContain(centre.member.name(), centre.member.id().toString(), lamp);
    }

    @Test
    void whatAnItemLedToShowsOnceThereIsADraft() {
        var input = accepted(centre, about(centre, "MUNICIPALITY"));
        var session = new Treated(centre, "HELD", "PARTNERS", LocalDate.of(2026, 11, 19));
        session.takes(input, "DISCUSSED");
        session.promises("Lampen vervangen", "PARTNERS", LocalDate.of(2027, 1, 15));

        around(centre.board, "input:" + input).body("nodes", hasSize(2));
        new FreshCentre()
                .manager
                .request()
                .get("/chains?subject={subject}", "agenda-item:" + session.item)
                .then()
                .statusCode(404);
    }

    private String measure(String audience, String... incidents) {
        var measure = new HashMap<String, Object>(Map.of(
                "areaIds",
                List.of(centre.area.toString()),
                "theme",
                "DECAY",
                "action",
                "Drie lampen erbij",
                "ownerOrganisationId",
                centre.municipality.toString(),
                "audience",
                audience,
                "membersText",
                "Er komt licht bij.",
                "incidentIds",
                List.of(incidents)));
        return json(centre.manager.request(), measure)
                .post("/measures")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse around(Resident somebody, String subject) {
        return somebody.request()
                .get("/chains?subject={subject}", subject)
                .then()
                .statusCode(200);
    }
}
