package nl.veiligecentra.incident;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import static nl.veiligecentra.incident.Reports.GRAVENZANDE;
import static nl.veiligecentra.incident.Reports.NAALDWIJK;
import static nl.veiligecentra.incident.Reports.WILHELMINAPLEIN;
import static nl.veiligecentra.incident.Reports.lamp;
import static nl.veiligecentra.incident.Reports.sentBy;
import static nl.veiligecentra.incident.Reports.theft;
import static nl.veiligecentra.incident.Reports.with;
import static nl.veiligecentra.testing.Api.anonymous;
import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Api.newKey;
import static nl.veiligecentra.testing.Someone.FEMKE;
import static nl.veiligecentra.testing.Someone.JORIS;
import static nl.veiligecentra.testing.Someone.MARIT;
import static nl.veiligecentra.testing.Someone.NOOR;
import static nl.veiligecentra.testing.Someone.SEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(TestServices.class)
class ReportIncidentTest {

    @Test
    void aBrokenLampLiesAtOnceWithTheMunicipality() {
        var answer = json(as(NOOR), lamp()).post("/incidents").then().statusCode(201);

        String id = answer.extract().path("id");
        answer.header("Location", endsWith("/api/v1/incidents/" + id))
                .header("ETag", "\"0\"")
                .body("status", equalTo("REPORTED"))
                .body("street", equalTo("Langestraat"))
                .body("handler.organisation.name", equalTo("gemeente Westland"))
                .body("handler.department.name", equalTo("Beheer openbare ruimte"))
                .body("mine", equalTo(true))
                .body("timeline.to", equalTo(List.of("REPORTED")));
    }

    @Test
    void aPointAloneFindsItsStreet() {
        var report = lamp();
        report.remove("streetId");
        report.put("point", Map.of("type", "Point", "coordinates", new double[] {4.1631, 52.0006}));

        json(as(NOOR), report).post("/incidents").then().statusCode(201).body("street", equalTo("Langestraat"));
    }

    @Test
    void aPointFarFromTheAreaIsRefused() {
        var report = with(lamp(), "point", Map.of("type", "Point", "coordinates", new double[] {4.30, 52.10}));

        json(as(NOOR), report)
                .post("/incidents")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/point")))
                .body("errors.code", equalTo(List.of("outside-area")));
    }

    @Test
    void allMistakesComeAtOnce() {
        var wrong = Map.of(
                "areaId",
                GRAVENZANDE,
                "category",
                "STREET_LIGHT_BROKEN",
                "damageEur",
                -1,
                "minutesLost",
                "veel",
                "status",
                "CLOSED",
                "policeReport",
                Map.of("state", "MAYBE"));

        json(as(NOOR), wrong)
                .post("/incidents")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-input"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/damageEur", "/minutesLost", "/status", "/policeReport/state"))
                .body(
                        "errors.code",
                        containsInAnyOrder("decimal-min", "not-a-whole-number", "unknown-field", "unknown-value"));
    }

    @Test
    void aPhoneNumberInTheTextIsRefused() {
        var report = with(lamp(), "description", "Bel me op 06-12345678");

        json(as(NOOR), report)
                .post("/incidents")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/description"))
                .body("errors[0].code", equalTo("phone-number"));
    }

    @Test
    void aDescriptionOfAPersonIsPointedOutAndThenHeldForTheManager() {
        var report = with(lamp(), "description", "Man met zwarte jas gooit de lamp stuk");
        json(as(NOOR), report)
                .post("/incidents")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("person-description"));

        var id = sentBy(NOOR, with(report, "keepDescription", true));

        as(NOOR).get("/incidents/{id}", id).then().body("description", equalTo(report.get("description")));
        as(MARIT).get("/incidents/{id}", id).then().body("description", equalTo(report.get("description")));
        as(JORIS)
                .get("/incidents/{id}", id)
                .then()
                .body("descriptionHeld", equalTo(true))
                .body("description", nullValue());
    }

    @Test
    void aSignOfExtortionIsNotKept() {
        json(as(NOOR), with(lamp(), "category", "EXTORTION"))
                .post("/incidents")
                .then()
                .statusCode(409)
                .body("code", equalTo("category-is-signpost"));
    }

    @Test
    void anotherAreaDoesNotExist() {
        var report = with(with(lamp(), "areaId", NAALDWIJK), "streetId", WILHELMINAPLEIN);

        json(as(NOOR), report).post("/incidents").then().statusCode(404);
    }

    @Test
    void aStreetOfAnotherAreaIsRefused() {
        json(as(NOOR), with(lamp(), "streetId", WILHELMINAPLEIN))
                .post("/incidents")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/streetId"));
    }

    @Test
    void thePoliceReportNothingHere() {
        json(as(FEMKE), lamp()).post("/incidents").then().statusCode(403);
    }

    @Test
    void somebodyNotSignedInReportsNothing() {
        json(anonymous(), lamp()).post("/incidents").then().statusCode(401).body("code", equalTo("not-signed-in"));
    }

    @Test
    void sentTwiceItIsOneReport() {
        var key = newKey();
        var first = json(as(NOOR), lamp())
                .header("Idempotency-Key", key)
                .post("/incidents")
                .then()
                .statusCode(201);
        var again = json(as(NOOR), lamp())
                .header("Idempotency-Key", key)
                .post("/incidents")
                .then()
                .statusCode(201);

        assertThat(again.extract().<String>path("id")).isEqualTo(first.extract().path("id"));
    }

    @Test
    void oneKeyForTwoReportsIsAConflict() {
        var key = newKey();
        json(as(NOOR), lamp())
                .header("Idempotency-Key", key)
                .post("/incidents")
                .then()
                .statusCode(201);

        json(as(NOOR), theft())
                .header("Idempotency-Key", key)
                .post("/incidents")
                .then()
                .statusCode(409)
                .body("code", equalTo("key-used-for-other-body"));
    }

    @Test
    void retriesAtTheSameMomentMakeOneReport() {
        var key = newKey();
        var answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> json(as(SEM), lampInNaaldwijk())
                        .header("Idempotency-Key", key)
                        .post("/incidents")))
                .map(CompletableFuture::join)
                .toList();

        var ids = answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .map(answer -> answer.<String>path("id"))
                .distinct()
                .toList();
        assertThat(ids).hasSize(1);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(201, 409));
    }

    @Test
    void similarOpenSituationsNearbyAreOffered() {
        var id = sentBy(NOOR, lamp());

        as(MARIT)
                .queryParam("area", GRAVENZANDE)
                .queryParam("category", "STREET_LIGHT_BROKEN")
                .queryParam("lon", 4.1655)
                .queryParam("lat", 52.0012)
                .get("/incidents/_similar")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
    }

    private static Map<String, Object> lampInNaaldwijk() {
        return with(with(lamp(), "areaId", NAALDWIJK), "streetId", WILHELMINAPLEIN);
    }
}
