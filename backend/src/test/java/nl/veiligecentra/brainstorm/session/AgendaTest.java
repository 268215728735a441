package nl.veiligecentra.brainstorm.session;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.veiligecentra.brainstorm.Inputs;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.brainstorm.session.Sessions.COMING;
import static nl.veiligecentra.brainstorm.session.Sessions.STARTED;
import static nl.veiligecentra.brainstorm.session.Sessions.added;
import static nl.veiligecentra.brainstorm.session.Sessions.brainstorm;
import static nl.veiligecentra.brainstorm.session.Sessions.item;
import static nl.veiligecentra.brainstorm.session.Sessions.moved;
import static nl.veiligecentra.brainstorm.session.Sessions.planned;
import static nl.veiligecentra.brainstorm.session.Sessions.read;
import static nl.veiligecentra.testing.Api.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

/** What a session is to talk about, and what becomes of the inputs that it comes from. */
@QuarkusTest
@WithTestResource(TestServices.class)
class AgendaTest {

    private final FreshCentre centre = new FreshCentre();
    private final FreshCentre elsewhere = new FreshCentre();

    @Test
    void anItemComesAtTheEndAndGoesWhereItIsPut() {
        var id = planned(centre);
        var first = added(centre, id, item(centre));
        var second = added(centre, id, item(centre));
        var third = added(centre, id, item(centre));
        read(centre.manager, id)
                .body("items.id", contains(first, second, third))
                .body("items.position", contains(1, 2, 3));

        ordered(centre.manager, id, third, first, second).statusCode(204);
        read(centre.manager, id).body("items.id", contains(third, first, second));
        removed(centre.manager, id, first).statusCode(204);
        read(centre.manager, id).body("items.id", contains(third, second)).body("items.position", contains(1, 2));

        ordered(centre.manager, id, second, third, first).statusCode(409).body("code", equalTo("items-changed"));
        ordered(centre.manager, id, second, second).statusCode(409);
        ordered(centre.officer, id, second, third).statusCode(403);
        ordered(centre.member, id, second, third).statusCode(404);
    }

    @Test
    void allMistakesOfAnItemComeBackTogether() {
        var id = planned(centre);
        var wrong = item(centre);
        wrong.put("explanation", "Bel 06-12345678");
        wrong.put("areaIds", List.of(elsewhere.area.toString()));
        wrong.put("partnerIds", List.of(elsewhere.police.toString()));
        wrong.put("measureIds", List.of(UUID.randomUUID().toString()));
        wrong.put(
                "rising",
                Map.of("category", "NOTHING", "now", 4, "before", 1, "from", "2026-03-01", "until", "2026-02-01"));

        add(centre.manager, id, wrong)
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/explanation",
                                "/areaIds",
                                "/partnerIds",
                                "/measureIds",
                                "/rising/category",
                                "/rising/until"));
        add(centre.officer, id, item(centre)).statusCode(403);
        add(centre.member, id, item(centre)).statusCode(404);
    }

    @Test
    void anInputOnTheAgendaIsScheduledAndOffItAcceptedAgain() {
        var id = planned(centre);
        var input = Inputs.accepted(centre, Inputs.about(centre, "POLICE"));
        var item = item(centre);
        item.put("inputIds", List.of(input));
        var itemId = added(centre, id, item);
        Inputs.read(centre.manager, input).body("status", equalTo("SCHEDULED"));
        add(centre.manager, id, item).statusCode(400).body("errors.pointer", contains("/inputIds"));

        changed(centre.manager, id, itemId, 0, "{\"inputIds\": []}")
                .statusCode(200)
                .body("sources.inputs", empty());
        Inputs.read(centre.manager, input).body("status", equalTo("ACCEPTED"));
        changed(centre.manager, id, itemId, 0, "{\"title\": \"Oud\", \"inputIds\": [\"" + input + "\"]}")
                .statusCode(200)
                .body("sources.inputs.id", contains(input));
        removed(centre.manager, id, itemId).statusCode(204);
        Inputs.read(centre.manager, input).body("status", equalTo("ACCEPTED"));
    }

    @Test
    void whatIsHeldIsDiscussedAndWhatIsCalledOffGoesBack() {
        var held = Inputs.accepted(centre, Inputs.about(centre, "POLICE"));
        var calledOff = Inputs.accepted(centre, Inputs.about(centre, "MUNICIPALITY"));
        var first = sessionAbout(STARTED, held);
        var second = sessionAbout(COMING, calledOff);

        moved(centre.manager, first, "AGENDA_SENT", "HELD").statusCode(200);
        moved(centre.manager, second, Map.of("from", "AGENDA_SENT", "to", "CANCELLED", "reason", "Ziek"))
                .statusCode(200);

        Inputs.read(centre.manager, held).body("status", equalTo("DISCUSSED"));
        Inputs.read(centre.manager, calledOff).body("status", equalTo("ACCEPTED"));
    }

    @Test
    void aPartnerReadsWhatIsAboutItAndOnlyCountsTheRest() {
        var about = Inputs.accepted(centre, Inputs.about(centre, "POLICE"));
        var other = Inputs.accepted(centre, Inputs.about(centre, "MUNICIPALITY"));
        var id = sessionAbout(COMING, about, other);

        read(centre.officer, id)
                .body("items[0].sources.inputs.id", contains(about))
                .body("items[0].sources.otherInputs", equalTo(1));
        read(centre.board, id)
                .body("items[0].sources.inputs.id", containsInAnyOrder(about, other))
                .body("items[0].sources.otherInputs", equalTo(0));
    }

    @Test
    void inTheMeetingSomethingIsAddedAndNothingTakenAway() {
        var input = Inputs.accepted(centre, Inputs.about(centre, "POLICE"));
        var id = sessionAbout(STARTED, input);
        moved(centre.manager, id, "AGENDA_SENT", "HELD").statusCode(200);
        var itemId = Sessions.firstItem(centre.manager, id);
        var late = Inputs.accepted(centre, Inputs.about(centre, "POLICE"));
        var item = item(centre);
        item.put("inputIds", List.of(late));

        add(centre.manager, id, item).statusCode(201);
        Inputs.read(centre.manager, late).body("status", equalTo("DISCUSSED"));
        removed(centre.manager, id, itemId).statusCode(409).body("code", equalTo("session-over"));
        changed(centre.manager, id, itemId, 0, "{\"title\": \"Anders\"}").statusCode(409);
        moved(centre.manager, id, "HELD", "DRAFT").statusCode(200);
        add(centre.manager, id, item(centre)).statusCode(409);
    }

    @Test
    void aChangeOfAnItemIsMeantForAVersionOfIt() {
        var id = planned(centre);
        var itemId = added(centre, id, item(centre));

        changed(centre.manager, id, itemId, 0, "{\"audience\": \"MEMBERS\", \"explanation\": null}")
                .statusCode(200)
                .body("version", equalTo(1))
                .body("audience", equalTo("MEMBERS"));
        changed(centre.manager, id, itemId, 0, "{\"title\": \"Anders\"}").statusCode(412);
        changed(centre.officer, id, itemId, 1, "{\"title\": \"Anders\"}").statusCode(403);
        changed(centre.manager, planned(centre), itemId, 1, "{\"title\": \"Anders\"}")
                .statusCode(404);
        centre.manager
                .request()
                .delete("/brainstorm-sessions/{id}/agenda-items/{item}", id, itemId)
                .then()
                .statusCode(428);
    }

    private String sessionAbout(Instant startsAt, String... inputs) {
        var id = planned(centre, brainstorm(centre, startsAt));
        var item = item(centre);
        item.put("inputIds", List.of(inputs));
        added(centre, id, item);
        moved(centre.manager, id, "PLANNED", "AGENDA_SENT").statusCode(200);
        return id;
    }

    private ValidatableResponse add(Resident by, String id, Map<String, Object> item) {
        return json(by.request(), item)
                .post("/brainstorm-sessions/{id}/agenda-items", id)
                .then();
    }

    private ValidatableResponse changed(Resident by, String id, String item, int version, String patch) {
        return by.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .body(patch)
                .patch("/brainstorm-sessions/{id}/agenda-items/{item}", id, item)
                .then();
    }

    private ValidatableResponse removed(Resident by, String id, String item) {
        int version = read(by, id).extract().path("items.find { it.id == '" + item + "' }.version");
        return by.request()
                .header("If-Match", "\"" + version + "\"")
                .delete("/brainstorm-sessions/{id}/agenda-items/{item}", id, item)
                .then();
    }

    private ValidatableResponse ordered(Resident by, String id, String... items) {
        return json(by.request(), Map.of("itemIds", List.of(items)))
                .put("/brainstorm-sessions/{id}/agenda-order", id)
                .then();
    }
}
