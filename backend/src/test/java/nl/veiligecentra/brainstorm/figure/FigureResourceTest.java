package nl.veiligecentra.brainstorm.figure;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import nl.veiligecentra.brainstorm.Treated;
import nl.veiligecentra.shared.time.DutchTime;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.testing.Api.anonymous;
import static nl.veiligecentra.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(TestServices.class)
class FigureResourceTest {

    private static final LocalDate TODAY = DutchTime.today(Clock.systemUTC());
    private static final String TABLE = "maand;aantal\n2026-09;12\n2026-10;-3\n";

    @Inject
    FigureWork work;

    private final FreshCentre centre = new FreshCentre();
    private final FreshCentre elsewhere = new FreshCentre();

    @Test
    void figuresAreAskedDeliveredAndReadByBoth() {
        var session = new Treated(centre, "PLANNED", "MEMBERS", TODAY.plusDays(10)).session;
        var request = request();
        request.put("sessionId", session);
        var id = asked(request);
        assertThat(told(centre.handler)).containsExactly("ASSIGNED");
        read(centre.handler, id)
                .statusCode(200)
                .body("status", equalTo("ASKED"))
                .body("owner.organisation.id", equalTo(centre.management.toString()))
                .body("owner.role", equalTo("MANAGER"))
                .body("moves", contains("REFUSED"))
                .body("mayDeliver", equalTo(true))
                .body("overdue", equalTo(false));
        centre.manager
                .request()
                .get("/brainstorm-sessions/{id}", session)
                .then()
                .statusCode(200)
                .body("figureRequests.id", contains(id))
                .body("figureRequests[0].organisation.id", equalTo(centre.municipality.toString()));

        String document = handedIn(centre.handler, id, TABLE)
                .statusCode(201)
                .body("mediaType", equalTo("text/csv"))
                .extract()
                .path("id");

        read(centre.manager, id)
                .body("status", equalTo("DELIVERED"))
                .body("documents.name", contains("cijfers.csv"))
                .body("moves", empty());
        assertThat(told(centre.manager)).containsExactly("CHANGED_BY_OTHER");
        centre.board
                .request()
                .get("/figure-requests/{id}/documents/{document}", id, document)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .body(equalTo(TABLE));
    }

    @Test
    void onlyWhoAskedAndWhoWasAskedHaveToDoWithIt() {
        var id = asked(request());

        read(centre.board, id).statusCode(200).body("moves", empty()).body("mayEdit", equalTo(false));
        read(centre.firefighter, id).statusCode(404);
        read(centre.member, id).statusCode(403);
        read(elsewhere.manager, id).statusCode(404);
        anonymous().get("/figure-requests/{id}", id).then().statusCode(401);
        for (var other : List.of(centre.firefighter, elsewhere.manager)) {
            other.request().get("/figure-requests").then().statusCode(200).body("items", empty());
        }
        handedIn(centre.manager, id, TABLE).statusCode(403);
        handedIn(centre.firefighter, id, TABLE).statusCode(404);
        changed(centre.handler, id, 0, "{\"purpose\": \"Anders\"}").statusCode(403);
        moved(centre.board, id, "WITHDRAWN").statusCode(403);
        moved(centre.handler, id, "WITHDRAWN").statusCode(403);
        json(centre.board.request(), request()).post("/figure-requests").then().statusCode(403);
        json(elsewhere.manager.request(), request())
                .post("/figure-requests")
                .then()
                .statusCode(404);
    }

    @Test
    void whoWasAskedRefusesWithAReasonAndThenItIsOver() {
        var id = asked(request());
        json(centre.handler.request(), Map.of("from", "ASKED", "to", "REFUSED"))
                .post("/figure-requests/{id}/transitions", id)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));

        moved(centre.handler, id, "REFUSED")
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .body("reason", equalTo("Dat mag niet"));
        moved(centre.manager, id, "WITHDRAWN").statusCode(409).body("code", equalTo("status-changed"));
        handedIn(centre.handler, id, TABLE).statusCode(409).body("code", equalTo("already-answered"));
        changed(centre.manager, id, 1, "{\"purpose\": \"Anders\"}")
                .statusCode(409)
                .body("code", equalTo("already-answered"));
    }

    @Test
    void whoAskedChangesItUntilItIsAnswered() {
        var id = asked(request());

        changed(centre.manager, id, 0, "{\"purpose\": \"Voor het overleg\"}")
                .statusCode(200)
                .body("purpose", equalTo("Voor het overleg"))
                .body("version", equalTo(1));
        changed(centre.manager, id, 0, "{\"purpose\": \"Te laat\"}").statusCode(412);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var request = request();
        request.put("organisationId", centre.association);
        request.put("sessionId", UUID.randomUUID());
        request.put("periodFrom", TODAY.plusDays(2).toString());
        request.put("periodUntil", TODAY.plusDays(1).toString());
        request.put("dueDate", TODAY.minusDays(1).toString());
        request.put("purpose", "Bel 06-12345678");

        json(centre.manager.request(), request)
                .post("/figure-requests")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/organisationId",
                                "/sessionId",
                                "/periodFrom",
                                "/periodUntil",
                                "/dueDate",
                                "/purpose"));
    }

    @Test
    void aTableThatASpreadsheetWouldRunIsNotKept() {
        var id = asked(request());

        handedIn(centre.handler, id, "maand;aantal\n2026-09;=HYPERLINK(1)\n")
                .statusCode(400)
                .body("errors.code", contains("active-content"));
        handedIn(centre.handler, id, "zomaar een zin\nen nog een\n")
                .statusCode(400)
                .body("errors.code", contains("kind-not-kept"));
        read(centre.manager, id).body("status", equalTo("ASKED"));
    }

    @Test
    void whoWasAskedIsRemindedFromAWeekBeforeOn() {
        var id = UUID.fromString(asked(request()));
        Sql.run("update figure_request set due_date = ? where id = ?", TODAY.plusDays(8), id);
        var nobody = new UUID(0, 0);

        assertThat(work.dueBy(TODAY.plusDays(14), nobody, 10_000))
                .noneMatch(due -> due.id().equals(id));
        assertThat(work.dueBy(TODAY.plusDays(15), nobody, 10_000))
                .filteredOn(due -> due.id().equals(id))
                .singleElement()
                .satisfies(due ->
                        assertThat(due.people()).containsExactlyInAnyOrder(centre.handler.id(), centre.colleague.id()));
    }

    private Map<String, Object> request() {
        return new HashMap<>(Map.of(
                "areaId", centre.area.toString(),
                "organisationId", centre.municipality.toString(),
                "offences", "Fietsendiefstal",
                "periodFrom", TODAY.minusYears(1).toString(),
                "periodUntil", TODAY.minusDays(1).toString(),
                "purpose", "Zien of een stalling helpt",
                "dueDate", TODAY.plusDays(20).toString()));
    }

    private String asked(Map<String, Object> request) {
        return json(centre.manager.request(), request)
                .post("/figure-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse read(Resident by, String id) {
        return by.request().get("/figure-requests/{id}", id).then();
    }

    private static ValidatableResponse moved(Resident by, String id, String to) {
        return json(by.request(), Map.of("from", "ASKED", "to", to, "reason", "Dat mag niet"))
                .post("/figure-requests/{id}/transitions", id)
                .then();
    }

    private static ValidatableResponse changed(Resident by, String id, int version, String patch) {
        return by.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .body(patch)
                .patch("/figure-requests/{id}", id)
                .then();
    }

    private static ValidatableResponse handedIn(Resident by, String id, String table) {
        return by.request()
                .contentType("application/octet-stream")
                .queryParam("name", "cijfers.csv")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post("/figure-requests/{id}/documents", id)
                .then();
    }

    private static List<String> told(Resident reader) {
        return Sql.read("select kind from notification where person_id = ?", reader.id());
    }
}
