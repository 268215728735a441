package nl.veiligecentra.measure;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;

import static nl.veiligecentra.measure.Agreed.DUE;
import static nl.veiligecentra.measure.Agreed.agreed;
import static nl.veiligecentra.measure.Agreed.lighting;
import static nl.veiligecentra.measure.Agreed.moved;
import static nl.veiligecentra.measure.Agreed.proposed;
import static nl.veiligecentra.testing.Api.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(TestServices.class)
class MeasureLifeTest {

    private final FreshCentre centre = new FreshCentre();

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

    private static Map<String, Object> step(String from, String to, String field, String value) {
        var step = new HashMap<String, Object>(Map.of("from", from, "to", to));
        if (field != null) {
            step.put(field, value);
        }
        return step;
    }
}
