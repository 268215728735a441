package nl.veiligecentra.exchange;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import nl.veiligecentra.testing.TestClock;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;

import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Someone.MARIT;
import static nl.veiligecentra.testing.Someone.NOOR;
import static nl.veiligecentra.testing.Systems.municipality;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(TestServices.class)
class SandboxScriptTest {

    private static final String SANDBOX = "0c000000-0000-7000-8000-000000000009";
    private static final String SCHEPSTRAAT = "05000000-0000-7000-8000-000000000009";

    @Inject
    SandboxClock clock;

    @Test
    void aBrokenStreetLightWalksAllStatesByItself() {
        var lamp = reported("STREET_LIGHT_BROKEN");

        later(1);
        system().get("/incidents/{id}", lamp).then().body("status", equalTo("ACKNOWLEDGED"));
        for (var steps = 2; steps <= 10; steps++) {
            later(steps);
        }

        system().get("/incidents/{id}", lamp)
                .then()
                .body("status", equalTo("CLOSED"))
                .body(
                        "timeline.to",
                        contains(
                                "REPORTED",
                                "ACKNOWLEDGED",
                                "IN_PROGRESS",
                                "WAITING",
                                "IN_PROGRESS",
                                "RESOLVED",
                                "REOPENED",
                                "RESOLVED",
                                "CLOSED"));
    }

    @Test
    void litterIsDeclined() {
        var litter = reported("LITTER");

        later(1);

        system().get("/incidents/{id}", litter).then().body("status", equalTo("DECLINED"));
    }

    @Test
    void theScriptLetsGoOfWhatSomebodyTakesUp() {
        var lamp = reported("STREET_LIGHT_BROKEN");
        json(system(), Map.of("from", "REPORTED", "to", "IN_PROGRESS"))
                .post("/incidents/{id}/transitions", lamp)
                .then()
                .statusCode(200);

        later(1);

        system().get("/incidents/{id}", lamp).then().body("status", equalTo("IN_PROGRESS"));
    }

    @Test
    void otherReportsWaitForWhoTries() {
        var graffiti = reported("GRAFFITI");

        later(1);

        system().get("/incidents/{id}", graffiti).then().body("status", equalTo("REPORTED"));
    }

    @Test
    void inARealAreaNothingMovesByItself() {
        var lamp = json(
                        as(NOOR),
                        Map.of(
                                "areaId", "0c000000-0000-7000-8000-000000000001",
                                "category", "STREET_LIGHT_BROKEN",
                                "streetId", "05000000-0000-7000-8000-000000000001"))
                .post("/incidents")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        later(1);

        as(NOOR).get("/incidents/{id}", lamp).then().body("status", equalTo("REPORTED"));
    }

    @Test
    void itIsNoAreaOfThePeopleOfRealOnes() {
        assertThat(as(MARIT)
                        .get("/areas")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("items.slug"))
                .doesNotContain("zandbak");
    }

    private void later(int steps) {
        TestClock.after(Duration.ofSeconds(15L * steps), clock::tick);
    }

    private static String reported(String category) {
        return json(system(), Map.of("areaId", SANDBOX, "category", category, "streetId", SCHEPSTRAAT))
                .post("/incidents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static RequestSpecification system() {
        return municipality("incidents:read", "incidents:report", "incidents:handle");
    }
}
