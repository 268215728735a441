package nl.veiligecentra.incident;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.veiligecentra.testing.Someone;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import static nl.veiligecentra.incident.Reports.lamp;
import static nl.veiligecentra.incident.Reports.sentBy;
import static nl.veiligecentra.incident.Reports.theft;
import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Someone.JORIS;
import static nl.veiligecentra.testing.Someone.NOOR;
import static nl.veiligecentra.testing.Someone.SEM;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(TestServices.class)
class EditIncidentTest {

    @Test
    void theReporterAddsThePoliceReportLater() {
        var id = sentBy(NOOR, theft());

        patched(NOOR, id, "\"0\"", """
                {"policeReport": {"state": "FILED", "reference": "PL1500-2026-1", "notFiledReason": null}}""")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("policeReport.state", equalTo("FILED"))
                .body("damageEur", equalTo(240.5f));
    }

    @Test
    void nullEmptiesAFieldAndAbsentLeavesIt() {
        var id = sentBy(NOOR, theft());

        patched(NOOR, id, "\"0\"", "{\"damageEur\": null}")
                .statusCode(200)
                .body("damageEur", nullValue())
                .body("placeText", equalTo("nummer 41"));
    }

    @Test
    void aChangeSaysWhichVersionItChanges() {
        var id = sentBy(NOOR, lamp());

        as(NOOR).contentType("application/merge-patch+json")
                .body("{}")
                .patch("/incidents/{id}", id)
                .then()
                .statusCode(428);
        patched(NOOR, id, "\"7\"", "{\"minutesLost\": 5}").statusCode(412).body("code", equalTo("stale-version"));
    }

    @Test
    void whatIsNotTheReportersToChangeIsRefused() {
        var id = sentBy(NOOR, lamp());

        patched(NOOR, id, "\"0\"", "{\"status\": \"CLOSED\", \"minutesLost\": -2}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/status"))
                .body("errors.pointer", hasItem("/minutesLost"));
    }

    @Test
    void onlyTheReporterChangesIt() {
        var id = sentBy(NOOR, lamp());

        patched(JORIS, id, "\"0\"", "{\"minutesLost\": 5}").statusCode(403);
        patched(SEM, id, "\"0\"", "{\"minutesLost\": 5}").statusCode(404);
    }

    private static ValidatableResponse patched(Someone someone, String id, String version, String patch) {
        return as(someone)
                .contentType("application/merge-patch+json")
                .header("If-Match", version)
                .body(patch)
                .patch("/incidents/{id}", id)
                .then();
    }
}
