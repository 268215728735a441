package nl.veiligecentra.incident;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.testing.Someone;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.incident.Reports.GRAVENZANDE;
import static nl.veiligecentra.incident.Reports.MARKTPLEIN;
import static nl.veiligecentra.incident.Reports.lamp;
import static nl.veiligecentra.incident.Reports.move;
import static nl.veiligecentra.incident.Reports.moved;
import static nl.veiligecentra.incident.Reports.sentBy;
import static nl.veiligecentra.incident.Reports.theft;
import static nl.veiligecentra.incident.Reports.with;
import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Someone.BRAM;
import static nl.veiligecentra.testing.Someone.DAAN;
import static nl.veiligecentra.testing.Someone.FEMKE;
import static nl.veiligecentra.testing.Someone.JORIS;
import static nl.veiligecentra.testing.Someone.KEES;
import static nl.veiligecentra.testing.Someone.LOTTE;
import static nl.veiligecentra.testing.Someone.MARIT;
import static nl.veiligecentra.testing.Someone.NOOR;
import static nl.veiligecentra.testing.Someone.PIM;
import static nl.veiligecentra.testing.Someone.SEM;
import static nl.veiligecentra.testing.Someone.WILLEM;
import static nl.veiligecentra.testing.Someone.YARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(TestServices.class)
class IncidentViewTest {

    @Test
    void aNeighbourSeesOfATheftNeitherShopNorHour() {
        var id = sentBy(NOOR, theft());

        Map<String, Object> seen = as(YARA).get("/incidents/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .path("");

        assertThat(seen)
                .containsEntry("view", "SHARED")
                .containsEntry("street", "Langestraat")
                .containsKeys("occurredDate", "partOfDay")
                .doesNotContainKeys(
                        "placeText",
                        "point",
                        "occurredFrom",
                        "reportedAt",
                        "description",
                        "damageEur",
                        "policeReport",
                        "handler",
                        "reporterReads",
                        "dueAt");
        assertThat(UUID.fromString(id).version())
                .as("an id that does not tell the time")
                .isEqualTo(4);
    }

    @Test
    void ofATheftInAStreetWithFewShopsOnlyTheAreaIsTold() {
        var id = sentBy(NOOR, with(theft(), "streetId", MARKTPLEIN));

        as(YARA).get("/incidents/{id}", id).then().statusCode(200).body("street", nullValue());
        as(MARIT).get("/incidents/{id}", id).then().statusCode(200).body("street", equalTo("Marktplein"));
    }

    @Test
    void aNeighbourSeesOfALampWhereAboutAndHowItStands() {
        var id = sentBy(NOOR, lamp());

        Map<String, Object> seen = as(YARA).get("/incidents/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .path("");

        assertThat(seen)
                .containsEntry("view", "SHARED")
                .containsKeys("street", "handler", "reportedAt", "endorsements")
                .doesNotContainKeys("placeText", "description", "policeReport", "damageEur");
    }

    @Test
    void aColleagueInTheShopSeesItAsTheirOwn() {
        var id = sentBy(NOOR, theft());

        as(PIM).get("/incidents/{id}", id)
                .then()
                .body("view", equalTo("OWN"))
                .body("mine", equalTo(true))
                .body("placeText", equalTo("nummer 41"));
    }

    @Test
    void theManagerSeesAllButWhoReportedIt() {
        var id = sentBy(NOOR, theft());

        var seen = as(MARIT)
                .get("/incidents/{id}", id)
                .then()
                .statusCode(200)
                .body("view", equalTo("FULL"))
                .extract()
                .asString();

        assertThat(seen).contains("Twee dozen parfum").doesNotContain("Noor").doesNotContain("Bloemen");
    }

    @Test
    void theFacilitatorSeesNoFreeText() {
        var id = sentBy(NOOR, theft());

        as(LOTTE)
                .get("/incidents/{id}", id)
                .then()
                .body("view", equalTo("WITHOUT_TEXT"))
                .body("description", nullValue())
                .body("placeText", nullValue())
                .body("damageEur", equalTo(240.5f));
    }

    @Test
    void aPartnerSeesInFullWhatLiesWithThemAndTheSharedViewOfTheRest() {
        var lamp = sentBy(NOOR, lamp());
        var theft = sentBy(NOOR, theft());

        as(JORIS).get("/incidents/{id}", lamp).then().body("view", equalTo("PARTNER"));
        as(JORIS).get("/incidents/{id}", theft).then().body("view", equalTo("SHARED"));
    }

    @Test
    void theFireServiceIsInformedOfFireHazardsAndHandlesNothing() {
        var id = sentBy(NOOR, with(lamp(), "category", "ESCAPE_ROUTE_BLOCKED"));

        as(DAAN).get("/incidents/{id}", id)
                .then()
                .body("view", equalTo("PARTNER"))
                .body("allowed.transitions.size()", equalTo(0));
    }

    @Test
    void thePoliceSeeMoreOnlyWhenTheReporterSharesIt() {
        var kept = sentBy(NOOR, theft());
        var shared = sentBy(NOOR, with(theft(), "shareWithPolice", true));

        as(FEMKE).get("/incidents/{id}", kept).then().body("view", equalTo("SHARED"));
        as(FEMKE).get("/incidents/{id}", shared).then().body("view", equalTo("PARTNER"));
    }

    @Test
    void aGuardSeesOnlyWhatLiesWithThem() {
        var id = sentBy(NOOR, lamp());

        as(KEES).get("/incidents/{id}", id).then().statusCode(404);
        as(KEES).get("/incidents").then().statusCode(200).body("items.id", not(hasItem(id)));
    }

    @Test
    void anAuditorReadsNoReports() {
        as(WILLEM).get("/incidents").then().statusCode(403);
    }

    @Test
    void somebodyOfAnotherCentreFindsNothing() {
        var id = sentBy(NOOR, lamp());

        as(SEM).get("/incidents/{id}", id).then().statusCode(404);
        as(SEM).get("/incidents").then().body("items.id", not(hasItem(id)));
        as(SEM).queryParam("area", GRAVENZANDE).get("/incidents").then().body("items.size()", equalTo(0));
        as(SEM).queryParam("bbox", "4.0,51.9,4.3,52.1").get("/incidents").then().body("items.id", not(hasItem(id)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Someone.class,
            names = {"YARA", "BRAM"})
    void aWithdrawnReportIsGoneForOthers(Someone other) {
        var id = sentBy(NOOR, lamp());
        moved(NOOR, id, move("REPORTED", "WITHDRAWN"));

        as(other).get("/incidents/{id}", id).then().statusCode(404);
        as(NOOR).get("/incidents/{id}", id).then().statusCode(200);
    }

    @Test
    void theBoardSeesWhatMembersSee() {
        var id = sentBy(NOOR, theft());

        as(BRAM).get("/incidents/{id}", id).then().body("view", equalTo("SHARED"));
    }
}
