package nl.veiligecentra.incident;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.util.Map;

import static nl.veiligecentra.incident.Reports.MUNICIPALITY;
import static nl.veiligecentra.incident.Reports.POLICE;
import static nl.veiligecentra.incident.Reports.lamp;
import static nl.veiligecentra.incident.Reports.move;
import static nl.veiligecentra.incident.Reports.moved;
import static nl.veiligecentra.incident.Reports.resolvedLampOf;
import static nl.veiligecentra.incident.Reports.sentBy;
import static nl.veiligecentra.incident.Reports.theft;
import static nl.veiligecentra.incident.Reports.with;
import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Someone.ANNA;
import static nl.veiligecentra.testing.Someone.FEMKE;
import static nl.veiligecentra.testing.Someone.JORIS;
import static nl.veiligecentra.testing.Someone.MARIT;
import static nl.veiligecentra.testing.Someone.NOOR;
import static nl.veiligecentra.testing.Someone.SEM;
import static nl.veiligecentra.testing.Someone.YARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@WithTestResource(TestServices.class)
class HandleIncidentTest {

    @Test
    void theMunicipalityTakesItUpAndTheReporterHearsWhenItIsDone() {
        var id = sentBy(NOOR, lamp());
        var taken = with(move("REPORTED", "IN_PROGRESS"), "note", "Monteur ingepland in week 48");

        json(as(JORIS), with(taken, "promisedForDate", "2030-01-15"))
                .post("/incidents/{id}/transitions", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"));

        as(NOOR).get("/incidents/{id}", id)
                .then()
                .body("promisedForDate", equalTo("2030-01-15"))
                .body("promisedBy.name", equalTo("gemeente Westland"))
                .body("timeline.to", contains("REPORTED", "IN_PROGRESS"))
                .body("timeline[1].note", equalTo("Monteur ingepland in week 48"))
                .body("timeline[1].by.organisation.name", equalTo("gemeente Westland"));
    }

    @Test
    void aNoteForPartnersIsNotForTheReporter() {
        var id = sentBy(NOOR, lamp());
        moved(
                JORIS,
                id,
                with(
                        with(move("REPORTED", "ACKNOWLEDGED"), "note", "Kabelschade, zie dossier"),
                        "noteFor",
                        "PARTNERS"));

        as(NOOR).get("/incidents/{id}", id).then().body("timeline[1].note", equalTo(null));
        as(MARIT).get("/incidents/{id}", id).then().body("timeline[1].note", equalTo("Kabelschade, zie dossier"));
    }

    @Test
    void somebodyElseMovedItMeanwhile() {
        var id = sentBy(NOOR, lamp());
        moved(MARIT, id, move("REPORTED", "IN_PROGRESS"));

        json(as(JORIS), move("REPORTED", "ACKNOWLEDGED"))
                .post("/incidents/{id}/transitions", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("status-changed"));
    }

    @Test
    void aTheftIsNeverResolved() {
        var id = sentBy(NOOR, theft());

        json(as(MARIT), move("REPORTED", "RESOLVED"))
                .post("/incidents/{id}/transitions", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("not-a-step"));
    }

    @Test
    void aTheftIsClosedWithItsResult() {
        var id = sentBy(NOOR, theft());
        moved(MARIT, id, move("REPORTED", "IN_PROGRESS"));

        json(as(MARIT), move("IN_PROGRESS", "CLOSED"))
                .post("/incidents/{id}/transitions", id)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/result"));
        moved(MARIT, id, with(move("IN_PROGRESS", "CLOSED"), "result", "DISCUSSED"));

        as(NOOR).get("/incidents/{id}", id)
                .then()
                .body("status", equalTo("CLOSED"))
                .body("result", equalTo("DISCUSSED"));
    }

    @Test
    void decliningNeedsAReasonThatTheReporterReads() {
        var id = sentBy(NOOR, lamp());

        json(as(JORIS), move("REPORTED", "DECLINED"))
                .post("/incidents/{id}/transitions", id)
                .then()
                .statusCode(400);
        moved(JORIS, id, with(move("REPORTED", "DECLINED"), "reason", "PRIVATE_PROPERTY"));

        as(NOOR).get("/incidents/{id}", id).then().body("timeline[1].reason", equalTo("PRIVATE_PROPERTY"));
    }

    @Test
    void aNeighbourMayNotMoveIt() {
        var id = sentBy(NOOR, lamp());

        json(as(YARA), move("REPORTED", "RESOLVED"))
                .post("/incidents/{id}/transitions", id)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-step"));
        json(as(SEM), move("REPORTED", "RESOLVED"))
                .post("/incidents/{id}/transitions", id)
                .then()
                .statusCode(404);
        json(as(ANNA), move("REPORTED", "RESOLVED"))
                .post("/incidents/{id}/transitions", id)
                .then()
                .statusCode(403);
    }

    @Test
    void theReportersYesClosesIt() {
        var id = resolvedLampOf(NOOR);

        json(as(NOOR), Map.of("solved", true))
                .put("/incidents/{id}/confirmation", id)
                .then()
                .body("status", equalTo("CLOSED"));
    }

    @Test
    void aNoFromSomebodyWhoSeesItTooBringsItBackToWork() {
        var id = sentBy(NOOR, lamp());
        as(YARA).put("/incidents/{id}/endorsement", id).then().statusCode(204);
        moved(JORIS, id, move("REPORTED", "RESOLVED"));
        as(YARA).get("/me/tasks").then().body("items.findAll { it.kind == 'IS_IT_SOLVED' }.incident.id", hasItem(id));

        json(as(YARA), Map.of("solved", false, "note", "Hij brandt nog niet"))
                .put("/incidents/{id}/confirmation", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"));

        as(JORIS).get("/incidents/{id}", id).then().body("timeline.to", hasItem("REOPENED"));
    }

    @Test
    void peopleSeeItTooOnceEach() {
        var id = sentBy(NOOR, lamp());

        as(YARA).put("/incidents/{id}/endorsement", id).then().statusCode(204);
        as(YARA).put("/incidents/{id}/endorsement", id).then().statusCode(204);
        as(MARIT).get("/incidents/{id}", id).then().body("endorsements", equalTo(1));
        as(YARA).delete("/incidents/{id}/endorsement", id).then().statusCode(204);

        as(MARIT).get("/incidents/{id}", id).then().body("endorsements", equalTo(0));
    }

    @Test
    void nobodyEndorsesATheftOrTheirOwnReport() {
        as(YARA).put("/incidents/{id}/endorsement", sentBy(NOOR, theft()))
                .then()
                .statusCode(409);
        as(NOOR).put("/incidents/{id}/endorsement", sentBy(NOOR, lamp())).then().statusCode(409);
        as(JORIS)
                .put("/incidents/{id}/endorsement", sentBy(NOOR, lamp()))
                .then()
                .statusCode(403);
    }

    @Test
    void aDuplicateTakesItsReporterAlongAndCanBeUndone() {
        var original = sentBy(NOOR, lamp());
        var duplicate = sentBy(YARA, lamp());
        moved(MARIT, duplicate, with(move("REPORTED", "DUPLICATE"), "duplicateOf", original));
        as(MARIT).get("/incidents/{id}", original).then().body("endorsements", equalTo(1));
        as(YARA).get("/incidents/{id}", original).then().body("seenByMe", equalTo(true));

        moved(MARIT, duplicate, move("DUPLICATE", "REPORTED"));

        as(MARIT).get("/incidents/{id}", original).then().body("endorsements", equalTo(0));
    }

    @Test
    void theManagerRoutesItToAnotherPartyButNeverToThePolice() {
        var id = sentBy(NOOR, theft());

        json(as(MARIT), Map.of("organisationId", MUNICIPALITY, "note", "Graag de boa erbij"))
                .put("/incidents/{id}/handler", id)
                .then()
                .statusCode(200)
                .body("handler.organisation.name", equalTo("gemeente Westland"));
        json(as(MARIT), Map.of("organisationId", POLICE))
                .put("/incidents/{id}/handler", id)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("cannot-handle"));
        json(as(JORIS), Map.of("organisationId", MUNICIPALITY))
                .put("/incidents/{id}/handler", id)
                .then()
                .statusCode(403);
    }

    @Test
    void everyLookAtTheReporterIsShownToTheReporter() {
        var id = sentBy(NOOR, theft());
        as(MARIT).get("/incidents/{id}/reporter", id).then().statusCode(400);

        as(MARIT)
                .queryParam("reason", "POLICE_REPORT_HELP")
                .get("/incidents/{id}/reporter", id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Noor de Wit"));

        as(NOOR).get("/incidents/{id}", id).then().body("reporterReads.reason", contains("POLICE_REPORT_HELP"));
        as(JORIS)
                .queryParam("reason", "ANSWER_QUESTION")
                .get("/incidents/{id}/reporter", id)
                .then()
                .statusCode(403);
    }

    @Test
    void thePoliceLearnWhoReportedOnlyWithTheTick() {
        var shared = sentBy(NOOR, with(theft(), "shareWithPolice", true));
        var kept = sentBy(NOOR, theft());

        as(FEMKE)
                .queryParam("reason", "ANSWER_QUESTION")
                .get("/incidents/{id}/reporter", shared)
                .then()
                .statusCode(200);
        as(FEMKE)
                .queryParam("reason", "ANSWER_QUESTION")
                .get("/incidents/{id}/reporter", kept)
                .then()
                .statusCode(403);
        json(as(FEMKE), Map.of("mark", "TAKEN_ALONG"))
                .put("/incidents/{id}/police-mark", shared)
                .then()
                .statusCode(200);
    }

    @Test
    void theConversationHasTwoSides() {
        var id = sentBy(NOOR, lamp());
        var question = Map.of("kind", "QUESTION", "audience", "REPORTER", "text", "Welke lamp is het?");
        json(as(JORIS), question).post("/incidents/{id}/updates", id).then().statusCode(201);
        json(as(JORIS), Map.of("kind", "NOTE", "audience", "PARTNERS", "text", "Nabellen met de aannemer"))
                .post("/incidents/{id}/updates", id)
                .then()
                .statusCode(201);
        as(NOOR).get("/me/tasks")
                .then()
                .body("items.findAll { it.kind == 'QUESTION_FOR_YOU' }.incident.id", hasItem(id));

        json(as(NOOR), Map.of("kind", "ANSWER", "audience", "REPORTER", "text", "De middelste"))
                .post("/incidents/{id}/updates", id)
                .then()
                .statusCode(201);

        as(NOOR).get("/incidents/{id}/updates", id)
                .then()
                .body("items.text", contains("Welke lamp is het?", "De middelste"));
        as(MARIT).get("/incidents/{id}/updates", id).then().body("items", hasSize(3));
        as(YARA).get("/incidents/{id}/updates", id).then().statusCode(404);
        as(NOOR).get("/me/tasks")
                .then()
                .body("items.findAll { it.kind == 'QUESTION_FOR_YOU' }.incident.id", not(hasItem(id)));
    }

    @Test
    void aPageOfTheConversationLeadsToTheNext() {
        var id = sentBy(NOOR, lamp());
        for (var text : new String[] {"Eerste", "Tweede", "Derde"}) {
            json(as(JORIS), Map.of("kind", "NOTE", "audience", "REPORTER", "text", text))
                    .post("/incidents/{id}/updates", id);
        }
        String next = as(NOOR).queryParam("limit", 2)
                .get("/incidents/{id}/updates", id)
                .then()
                .extract()
                .path("next");

        as(NOOR).queryParam("limit", 2)
                .queryParam("cursor", next)
                .get("/incidents/{id}/updates", id)
                .then()
                .body("items.text", contains("Derde"));
    }

    @Test
    void theNumberOfTheMunicipalityIsShown() {
        var id = sentBy(NOOR, lamp());
        var number = Map.of("system", "zaaksysteem", "number", "2026-" + id.substring(0, 6));

        json(as(JORIS), number)
                .post("/incidents/{id}/external-references", id)
                .then()
                .statusCode(201);
        json(as(JORIS), number)
                .post("/incidents/{id}/external-references", id)
                .then()
                .statusCode(201);
        json(as(YARA), number)
                .post("/incidents/{id}/external-references", id)
                .then()
                .statusCode(403);

        as(NOOR).get("/incidents/{id}", id).then().body("externalReferences.number", contains(number.get("number")));
    }

    @Test
    void theHandlerFindsItAmongWhatLiesWithThem() {
        sentBy(NOOR, lamp());
        var before = newForJoris();
        var id = sentBy(NOOR, lamp());

        as(JORIS)
                .queryParam("handler", "me")
                .queryParam("open", true)
                .get("/incidents")
                .then()
                .body("items.id", hasItems(id));
        assertThat(newForJoris()).isEqualTo(before + 1);
    }

    private static int newForJoris() {
        return as(JORIS).get("/me/tasks").then().extract().path("counts.find { it.kind == 'ACKNOWLEDGE' }.count");
    }
}
