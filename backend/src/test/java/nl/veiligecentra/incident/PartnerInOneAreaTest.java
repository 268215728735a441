package nl.veiligecentra.incident;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.veiligecentra.testing.Someone;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Map;

import static nl.veiligecentra.incident.Reports.NAALDWIJK;
import static nl.veiligecentra.incident.Reports.WILHELMINAPLEIN;
import static nl.veiligecentra.incident.Reports.lamp;
import static nl.veiligecentra.incident.Reports.move;
import static nl.veiligecentra.incident.Reports.moved;
import static nl.veiligecentra.incident.Reports.sentBy;
import static nl.veiligecentra.incident.Reports.with;
import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Someone.IRIS;
import static nl.veiligecentra.testing.Someone.JORIS;
import static nl.veiligecentra.testing.Someone.NOOR;
import static nl.veiligecentra.testing.Someone.OSCAR;
import static nl.veiligecentra.testing.Someone.SEM;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

/** Iris is a partner in one centre and a member in the other: what she is in the one gives her nothing in the other. */
@QuarkusTest
@WithTestResource(TestServices.class)
class PartnerInOneAreaTest {

    @Test
    void whatLiesWithTheOrganisationIsSeenWholeOnlyWhereOneIsAPartner() {
        var here = sentBy(NOOR, lamp());
        var there = sentBy(SEM, lampInNaaldwijk());

        list("handler", "me").body("items.id", hasItem(here)).body("items.id", not(hasItem(there)));
        list("handler", Reports.MUNICIPALITY).body("items.id", not(hasItem(there)));
        list("area", NAALDWIJK).body("items.find { it.id == '%s' }.view".formatted(there), equalTo("SHARED"));
    }

    @Test
    void whatWasWithdrawnThereDoesNotExist() {
        var there = sentBy(SEM, lampInNaaldwijk());
        moved(SEM, there, move("REPORTED", "WITHDRAWN"));

        list("area", NAALDWIJK).body("items.id", not(hasItem(there)));
        as(IRIS).get("/incidents/{id}", there).then().statusCode(404);
        as(JORIS).get("/incidents/{id}", there).then().statusCode(200).body("view", equalTo("PARTNER"));
    }

    @Test
    void aTaskIsOnlyOfThePartner() {
        var here = sentBy(NOOR, lamp());
        var there = sentBy(SEM, lampInNaaldwijk());

        as(IRIS).get("/me/tasks").then().statusCode(200).body("items.incident.id", not(hasItem(there)));
        as(IRIS).get("/incidents/{id}", here).then().statusCode(200).body("view", equalTo("PARTNER"));
    }

    @Test
    void theReporterDoesNotNoticeThatPartnersWriteToEachOther() {
        var id = sentBy(NOOR, lamp());
        var afterReporting = Instant.now();
        note(id, "PARTNERS");

        updatedSince(afterReporting, NOOR).body("items.id", not(hasItem(id)));
        updatedSince(afterReporting, JORIS).body("items.id", hasItem(id));

        note(id, "REPORTER");

        updatedSince(afterReporting, NOOR).body("items.id", hasItem(id));
    }

    @Test
    void theManagerOfOneCentreHasWhatLiesWithTheManagementThereOnly() {
        var id = sentBy(NOOR, lamp());

        as(OSCAR).queryParam("limit", 200).get("/incidents").then().body("items.id", not(hasItem(id)));
    }

    private static Map<String, Object> lampInNaaldwijk() {
        return with(with(lamp(), "areaId", NAALDWIJK), "streetId", WILHELMINAPLEIN);
    }

    private static void note(String id, String audience) {
        json(as(JORIS), Map.of("kind", "NOTE", "audience", audience, "text", "Monteur komt dinsdag"))
                .post("/incidents/{id}/updates", id)
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse list(String filter, String value) {
        return as(IRIS).queryParam(filter, value)
                .queryParam("limit", 200)
                .get("/incidents")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse updatedSince(Instant moment, Someone someone) {
        return as(someone)
                .queryParam("updatedSince", moment.toString())
                .queryParam("limit", 200)
                .get("/incidents")
                .then()
                .statusCode(200);
    }
}
