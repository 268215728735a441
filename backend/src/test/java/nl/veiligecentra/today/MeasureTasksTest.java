package nl.veiligecentra.today;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static nl.veiligecentra.testing.Api.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(TestServices.class)
class MeasureTasksTest {

    private final FreshCentre centre = new FreshCentre();

    @Test
    void aProposalWaitsForItsOwnerAlone() {
        proposed(false);

        isAsked(centre.handler, "MEASURE_TO_AGREE");
        isAskedNothing(centre.manager);
        isAskedNothing(centre.board);
    }

    @Test
    void whatChangesAccessWaitsForTheFireServiceFirst() {
        proposed(true);

        isAsked(centre.firefighter, "MEASURE_ADVICE");
        isAskedNothing(centre.handler);
    }

    @Test
    void whatIsPastItsDateWaitsForItsOwnerAndTheManager() {
        agreedBy(LocalDate.of(2026, 2, 1));

        isAsked(centre.handler, "MEASURE_LATE");
        isAsked(centre.manager, "MEASURE_LATE");
        isAskedNothing(centre.board);
    }

    @Test
    void whatIsFarAwayWaitsForNobody() {
        agreedBy(LocalDate.of(2099, 2, 1));

        isAskedNothing(centre.handler);
        isAskedNothing(centre.manager);
    }

    private String proposed(boolean changesAccess) {
        var measure = new HashMap<String, Object>(Map.of(
                "areaIds",
                List.of(centre.area.toString()),
                "theme",
                "TRAFFIC",
                "action",
                "Paaltjes bij de ingang",
                "ownerOrganisationId",
                centre.municipality.toString(),
                "dueDate",
                "2099-06-01",
                "changesAccess",
                changesAccess));
        return json(centre.manager.request(), measure)
                .post("/measures")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void agreedBy(LocalDate due) {
        var id = proposed(false);
        json(centre.handler.request(), Map.of("from", "PROPOSED", "to", "AGREED"))
                .post("/measures/{id}/transitions", id)
                .then()
                .statusCode(200);
        Sql.run("update measure set due_date = ?, agreed_due_date = ? where id = ?::uuid", due, due, id);
    }

    private static void isAsked(Resident somebody, String kind) {
        somebody.request()
                .get("/me/tasks")
                .then()
                .statusCode(200)
                .body("items.kind", contains(kind))
                .body("items[0].measure.code", equalTo("K-01"))
                .body("counts.kind", contains(kind))
                .body("counts.count", contains(1));
    }

    private static void isAskedNothing(Resident somebody) {
        somebody.request().get("/me/tasks").then().statusCode(200).body("items", empty());
    }
}
