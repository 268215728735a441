package nl.veiligecentra.area;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.veiligecentra.testing.Someone;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static nl.veiligecentra.testing.Api.anonymous;
import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Api.newKey;
import static nl.veiligecentra.testing.Places.BIZ_GRAVENZANDE;
import static nl.veiligecentra.testing.Places.BLOEMEN;
import static nl.veiligecentra.testing.Places.MAINTENANCE;
import static nl.veiligecentra.testing.Places.MKB;
import static nl.veiligecentra.testing.Places.MUNICIPALITY;
import static nl.veiligecentra.testing.Places.NOBODY;
import static nl.veiligecentra.testing.Places.POLICE;
import static nl.veiligecentra.testing.Someone.ANNA;
import static nl.veiligecentra.testing.Someone.JORIS;
import static nl.veiligecentra.testing.Someone.MARIT;
import static nl.veiligecentra.testing.Someone.NOOR;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(TestServices.class)
class AddAreaTest {

    private static final String FIRE_SERVICE = "0a000000-0000-7000-8000-000000000006";

    @Test
    void anAdministratorAddsAnAreaAndReadsItBack() {
        var added = added(ANNA, area("Kwintsheul \u00e9\u00e9n"));

        added.statusCode(201)
                .body("slug", equalTo("kwintsheul-een"))
                .body("controller", equalTo("BIZ 's-Gravenzande"))
                .body("parties", hasSize(8))
                .body("streets", hasSize(0));
        var location = added.extract().header("Location");
        as(ANNA).basePath("")
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("parties.find { it.party == 'MUNICIPALITY_MAINTENANCE' }.department.id", equalTo(MAINTENANCE))
                .body("parties.find { it.party == 'POLICE' }.organisation.id", equalTo(POLICE));
    }

    @Test
    void whoWorksInTheWholeMunicipalityWorksInItAtOnceAndCanReport() {
        var id = added(ANNA, area("Ter Heijde")).statusCode(201).extract().<String>path("id");
        var street = Map.of(
                "name",
                "Strandweg",
                "businesses",
                6,
                "line",
                Map.of("type", "LineString", "coordinates", List.of(at(4.162, 52.022), at(4.168, 52.028))));
        json(as(ANNA), street).post("/areas/{id}/streets", id).then().statusCode(201);
        var lamp = Map.of(
                "areaId",
                id,
                "category",
                "STREET_LIGHT_BROKEN",
                "point",
                Map.of("type", "Point", "coordinates", List.of(4.165, 52.025)));

        json(as(JORIS), lamp)
                .post("/incidents")
                .then()
                .statusCode(201)
                .body("handler.organisation.id", equalTo(MUNICIPALITY));
        as(NOOR).get("/areas/{id}", id).then().statusCode(404);
    }

    @Test
    void theSameCallTwiceAddsOneArea() {
        var key = newKey();
        var first =
                json(as(ANNA), area("Heenweg")).header("Idempotency-Key", key).post("/areas");
        var again =
                json(as(ANNA), area("Heenweg")).header("Idempotency-Key", key).post("/areas");

        again.then().statusCode(201).body("id", equalTo(first.path("id")));
        json(as(ANNA), area("Heenweg")).post("/areas").then().statusCode(409).body("code", equalTo("already-there"));
    }

    @ParameterizedTest
    @EnumSource(names = {"NOOR", "BRAM", "MARIT", "JORIS", "FEMKE", "DAAN", "LOTTE", "KEES", "WILLEM", "STRANGER"})
    void nobodyElseAddsOne(Someone other) {
        added(other, area("Eigen rijk")).statusCode(403).body("code", equalTo("not-allowed"));
    }

    @Test
    void withoutACredentialNothingIsAdded() {
        json(anonymous(), area("Eigen rijk")).post("/areas").then().statusCode(401);
    }

    @Test
    void allThatDoesNotFitTogetherIsToldAtOnce() {
        var wrong = area("Nergens");
        wrong.put("municipalityId", MKB);
        wrong.put("controllerId", POLICE);
        wrong.put("boundary", polygon(at(4.1, 52.0), at(4.2, 52.1), at(4.2, 52.0), at(4.1, 52.1), at(4.1, 52.0)));
        wrong.put(
                "parties",
                List.of(
                        party("MUNICIPALITY_MAINTENANCE", MUNICIPALITY, NOBODY),
                        party("POLICE", BLOEMEN, null),
                        party("POLICE", POLICE, null)));

        added(ANNA, wrong)
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/boundary",
                                "/municipalityId",
                                "/controllerId",
                                "/parties/0/departmentId",
                                "/parties/1/organisationId",
                                "/parties/2/party",
                                "/parties"));
    }

    @Test
    void anAdministratorChangesWhoThePartiesAre() {
        var id = added(ANNA, area("Poeldijk")).statusCode(201).extract().<String>path("id");
        var parties = parties(null);

        changed(ANNA, id, parties)
                .statusCode(200)
                .body("parties", hasSize(8))
                .body("parties.find { it.party == 'MUNICIPALITY_MAINTENANCE' }.department", nullValue());
        changed(ANNA, id, List.of(party("POLICE", BLOEMEN, null)))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/parties/0/organisationId", "/parties"));
        changed(ANNA, NOBODY, parties).statusCode(404);
        changed(MARIT, id, parties).statusCode(403);
        json(anonymous(), Map.of("parties", parties))
                .put("/areas/{id}/parties", id)
                .then()
                .statusCode(401);
        as(ANNA).get("/areas/{id}", id).then().body("parties", hasSize(8));
    }

    @Test
    void whatIsMissingIsToldAtOnceToo() {
        added(ANNA, new HashMap<>(Map.of("name", " ", "type", "SHOPPING_AREA", "slug", "x")))
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/name", "/slug", "/municipalityId", "/controllerId", "/boundary", "/parties"));
    }

    private static ValidatableResponse changed(Someone someone, String area, List<Map<String, Object>> parties) {
        return json(as(someone), Map.of("parties", parties))
                .put("/areas/{id}/parties", area)
                .then();
    }

    private static ValidatableResponse added(Someone someone, Map<String, Object> area) {
        return json(as(someone), area).post("/areas").then();
    }

    private static Map<String, Object> area(String name) {
        var area = new HashMap<String, Object>();
        area.put("name", name);
        area.put("type", "SHOPPING_AREA");
        area.put("municipalityId", MUNICIPALITY);
        area.put("controllerId", BIZ_GRAVENZANDE);
        area.put(
                "boundary",
                polygon(at(4.16, 52.02), at(4.17, 52.02), at(4.17, 52.03), at(4.16, 52.03), at(4.16, 52.02)));
        area.put("parties", parties(MAINTENANCE));
        return area;
    }

    private static List<Map<String, Object>> parties(String maintenance) {
        var parties = new ArrayList<Map<String, Object>>();
        for (var part : List.of("MAINTENANCE", "ENFORCEMENT", "SUPERVISION", "SAFETY")) {
            parties.add(party("MUNICIPALITY_" + part, MUNICIPALITY, part.equals("MAINTENANCE") ? maintenance : null));
        }
        parties.add(party("BIZ", BIZ_GRAVENZANDE, null));
        parties.add(party("CENTRE_MANAGEMENT", MKB, null));
        parties.add(party("POLICE", POLICE, null));
        parties.add(party("FIRE_SERVICE", FIRE_SERVICE, null));
        return parties;
    }

    private static Map<String, Object> party(String name, String organisation, String department) {
        var party = new HashMap<String, Object>(Map.of("party", name, "organisationId", organisation));
        if (department != null) {
            party.put("departmentId", department);
        }
        return party;
    }

    @SafeVarargs
    private static Map<String, Object> polygon(List<Double>... ring) {
        return Map.of("type", "Polygon", "coordinates", List.of(List.of(ring)));
    }

    private static List<Double> at(double lon, double lat) {
        return List.of(lon, lat);
    }
}
