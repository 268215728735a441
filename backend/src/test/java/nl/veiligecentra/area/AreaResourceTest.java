package nl.veiligecentra.area;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import nl.veiligecentra.testing.Someone;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.testing.Api.anonymous;
import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Places.GRAVENZANDE;
import static nl.veiligecentra.testing.Places.NAALDWIJK;
import static nl.veiligecentra.testing.Someone.ANNA;
import static nl.veiligecentra.testing.Someone.MARIT;
import static nl.veiligecentra.testing.Someone.NOOR;
import static nl.veiligecentra.testing.Someone.OSCAR;
import static nl.veiligecentra.testing.Someone.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

@QuarkusTest
@WithTestResource(TestServices.class)
class AreaResourceTest {

    @Inject
    AreaService areas;

    @Test
    void aMemberSeesTheirOwnAreaOnly() {
        as(NOOR).get("/areas")
                .then()
                .statusCode(200)
                .body("items.slug", contains("s-gravenzande"))
                .body("items[0].municipality.name", equalTo("gemeente Westland"))
                .body("items[0].centre.type", equalTo("Point"));
        as(NOOR).get("/areas/{id}", NAALDWIJK).then().statusCode(404);
        as(STRANGER).get("/areas/{id}", NAALDWIJK).then().statusCode(404);
        anonymous().get("/areas").then().statusCode(401);
    }

    @Test
    void anAreaHasAnOutlineAndStreets() {
        as(NOOR).get("/areas/{id}", GRAVENZANDE)
                .then()
                .statusCode(200)
                .body("boundary.type", equalTo("Polygon"))
                .body("streets.name", hasItems("Langestraat", "Marktplein"))
                .body("controller", equalTo("BIZ 's-Gravenzande"));
    }

    @Test
    void aManagerRenamesTheirAreaAndReportsSeeItAtOnce() {
        var before = areas.places(UUID.fromString(NAALDWIJK)).area().name();
        var version = as(OSCAR).get("/areas/{id}", NAALDWIJK).header("ETag");

        changed(OSCAR, NAALDWIJK, version, Map.of("name", "Naaldwijk centrum"))
                .statusCode(200)
                .body("name", equalTo("Naaldwijk centrum"));

        assertThat(areas.places(UUID.fromString(NAALDWIJK)).area().name()).isEqualTo("Naaldwijk centrum");
        changed(OSCAR, NAALDWIJK, version, Map.of("name", before)).statusCode(412);
        var now = as(OSCAR).get("/areas/{id}", NAALDWIJK).header("ETag");
        changed(ANNA, NAALDWIJK, now, Map.of("name", before)).statusCode(200);
    }

    @Test
    void anOutlineIsClosedAndDoesNotCrossItself() {
        var version = as(OSCAR).get("/areas/{id}", NAALDWIJK).header("ETag");

        changed(OSCAR, NAALDWIJK, version, outline(List.of(at(4.2, 51.9), at(4.3, 51.9), at(4.3, 52.0), at(4.2, 52.0))))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/boundary"));
        var bow = List.of(at(4.2, 51.9), at(4.3, 52.0), at(4.3, 51.9), at(4.2, 52.0), at(4.2, 51.9));
        changed(OSCAR, NAALDWIJK, version, outline(bow))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/boundary"));
    }

    @Test
    void allMistakesAreToldAtOnce() {
        var version = as(OSCAR).get("/areas/{id}", NAALDWIJK).header("ETag");

        changed(OSCAR, NAALDWIJK, version, Map.of("name", "", "slug", "x", "controller", "y"))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/name", "/slug", "/controller"));
    }

    @Test
    void membersChangeNothingAndAnotherAreaDoesNotExist() {
        changed(NOOR, GRAVENZANDE, "\"0\"", Map.of("name", "Mijn straat")).statusCode(403);
        changed(OSCAR, GRAVENZANDE, "\"0\"", Map.of("name", "Mijn straat")).statusCode(404);
        json(as(NOOR), Map.of("contacts", List.of()))
                .put("/areas/{id}/contacts", GRAVENZANDE)
                .then()
                .statusCode(403);
    }

    @Test
    void contactsStandInTheOrderInWhichTheyWereGiven() {
        var contacts = List.of(
                Map.of("label", "Wijkagent", "phone", "0900-8844"),
                Map.of("label", "Centrummanager", "email", "marit@example.org", "note", "Op werkdagen"));

        json(as(MARIT), Map.of("contacts", contacts))
                .put("/areas/{id}/contacts", GRAVENZANDE)
                .then()
                .statusCode(200)
                .body("contacts.label", contains("Wijkagent", "Centrummanager"))
                .body("contacts[0].phone", equalTo("0900-8844"));
        json(as(MARIT), Map.of("contacts", List.of(Map.of("phone", "bel mij", "email", "x"))))
                .put("/areas/{id}/contacts", GRAVENZANDE)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/contacts/0/label", "/contacts/0/phone", "/contacts/0/email"));
    }

    private static ValidatableResponse changed(Someone someone, String area, String version, Map<String, ?> patch) {
        return as(someone)
                .contentType("application/merge-patch+json")
                .header("If-Match", version)
                .body(patch)
                .patch("/areas/{id}", area)
                .then();
    }

    private static Map<String, Object> outline(List<List<Double>> ring) {
        return Map.of("boundary", Map.of("type", "Polygon", "coordinates", List.of(ring)));
    }

    private static List<Double> at(double lon, double lat) {
        return List.of(lon, lat);
    }
}
