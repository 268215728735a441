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

import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Places.GRAVENZANDE;
import static nl.veiligecentra.testing.Places.NAALDWIJK;
import static nl.veiligecentra.testing.Someone.MARIT;
import static nl.veiligecentra.testing.Someone.NOOR;
import static nl.veiligecentra.testing.Someone.OSCAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(TestServices.class)
class StreetResourceTest {

    @Inject
    AreaService areas;

    @Test
    void aNewStreetIsKnownToReportsAtOnce() {
        areas.places(UUID.fromString(NAALDWIJK));

        added(MARIT, NAALDWIJK, street("Molenstraat")).statusCode(201).body("businesses", equalTo(12));

        assertThat(areas.places(UUID.fromString(NAALDWIJK)).streets())
                .extracting(Street::name)
                .contains("Molenstraat");
    }

    @Test
    void aStreetIsChangedAndRemovedByItsVersion() {
        var id = added(MARIT, NAALDWIJK, street("Tijdelijke straat")).extract().<String>path("id");

        changed(MARIT, id, "\"0\"", Map.of("businesses", 3))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("businesses", equalTo(3));
        changed(MARIT, id, "\"0\"", Map.of("businesses", 4)).statusCode(412);
        removed(MARIT, id, "\"0\"").statusCode(412);
        removed(MARIT, id, "\"1\"").statusCode(204);
        as(MARIT).get("/areas/{area}/streets/{id}", NAALDWIJK, id).then().statusCode(404);
    }

    @Test
    void aStreetInWhichReportsStandIsNotRemoved() {
        var id = added(MARIT, GRAVENZANDE, street("Havenstraat")).extract().<String>path("id");
        json(as(NOOR), Map.of("areaId", GRAVENZANDE, "category", "STREET_LIGHT_BROKEN", "streetId", id))
                .post("/incidents")
                .then()
                .statusCode(201);

        as(MARIT)
                .header("If-Match", "\"0\"")
                .delete("/areas/{area}/streets/{id}", GRAVENZANDE, id)
                .then()
                .statusCode(409)
                .body("code", equalTo("street-in-use"));
    }

    @Test
    void aStreetIsFoundUnderItsOwnAreaOnly() {
        var id = added(MARIT, NAALDWIJK, street("Eigen straat")).extract().<String>path("id");

        as(MARIT).get("/areas/{area}/streets/{id}", GRAVENZANDE, id).then().statusCode(404);
        as(NOOR).get("/areas/{area}/streets/{id}", NAALDWIJK, id).then().statusCode(404);
    }

    @Test
    void oneNameIsGivenOnceInAnArea() {
        added(MARIT, GRAVENZANDE, street("Langestraat")).statusCode(409);
    }

    @Test
    void allMistakesAreToldAtOnce() {
        var point = Map.of("type", "LineString", "coordinates", List.of(List.of(4.2, 52.0)));

        added(MARIT, GRAVENZANDE, Map.of("name", "", "line", point, "businesses", -1, "id", "x"))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/name", "/line", "/businesses", "/id"));
    }

    @Test
    void membersDrawNoStreetsAndAnotherAreaDoesNotExist() {
        added(NOOR, GRAVENZANDE, street("Mijn straat")).statusCode(403);
        added(OSCAR, GRAVENZANDE, street("Mijn straat")).statusCode(404);
    }

    private static ValidatableResponse added(Someone someone, String area, Map<String, ?> street) {
        return json(as(someone), street).post("/areas/{area}/streets", area).then();
    }

    private static ValidatableResponse changed(Someone someone, String id, String version, Map<String, ?> patch) {
        return as(someone)
                .contentType("application/merge-patch+json")
                .header("If-Match", version)
                .body(patch)
                .patch("/areas/{area}/streets/{id}", NAALDWIJK, id)
                .then();
    }

    private static ValidatableResponse removed(Someone someone, String id, String version) {
        return as(someone)
                .header("If-Match", version)
                .delete("/areas/{area}/streets/{id}", NAALDWIJK, id)
                .then();
    }

    private static Map<String, Object> street(String name) {
        var line = Map.of(
                "type", "LineString", "coordinates", List.of(List.of(4.2081, 51.9936), List.of(4.2088, 51.9939)));
        return Map.of("name", name, "line", line, "businesses", 12);
    }
}
