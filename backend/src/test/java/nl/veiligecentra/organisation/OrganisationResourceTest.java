package nl.veiligecentra.organisation;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.util.Map;

import static nl.veiligecentra.testing.Api.anonymous;
import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Places.BLOEMEN;
import static nl.veiligecentra.testing.Places.FIETSPLEIN;
import static nl.veiligecentra.testing.Places.GRAVENZANDE;
import static nl.veiligecentra.testing.Places.MUNICIPALITY;
import static nl.veiligecentra.testing.Places.NAALDWIJK;
import static nl.veiligecentra.testing.Someone.ANNA;
import static nl.veiligecentra.testing.Someone.BRAM;
import static nl.veiligecentra.testing.Someone.MARIT;
import static nl.veiligecentra.testing.Someone.NOOR;
import static nl.veiligecentra.testing.Someone.OSCAR;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
@WithTestResource(TestServices.class)
class OrganisationResourceTest {

    @Test
    void aManagerSeesTheOrganisationsOfTheirOwnArea() {
        as(OSCAR)
                .queryParam("limit", 200)
                .get("/organisations")
                .then()
                .statusCode(200)
                .body("items.name", hasItems("BIZ Naaldwijk", "Fietsplein Naaldwijk", "gemeente Westland"))
                .body("items.name", not(hasItem("Bloemen & Zo")));
    }

    @Test
    void aListGoesOnWhereItsPageEnded() {
        var first =
                as(MARIT).queryParam("limit", 1).queryParam("area", NAALDWIJK).get("/organisations");
        var next = as(MARIT)
                .queryParam("limit", 1)
                .queryParam("area", NAALDWIJK)
                .queryParam("cursor", first.<String>path("next"))
                .get("/organisations");

        next.then().statusCode(200).body("items[0].id", not(equalTo(first.<String>path("items[0].id"))));
    }

    @Test
    void anOrganisationOfAnotherAreaDoesNotExist() {
        as(OSCAR).get("/organisations/{id}", BLOEMEN).then().statusCode(404);
        as(OSCAR).get("/organisations/{id}", FIETSPLEIN).then().statusCode(200).header("ETag", "\"0\"");
    }

    @Test
    void aMemberDoesNotReadOrganisations() {
        as(NOOR).get("/organisations").then().statusCode(403).body("code", equalTo("not-allowed"));
        anonymous().get("/organisations").then().statusCode(401);
    }

    @Test
    void aManagerAddsAShop() {
        json(as(MARIT), shop("Slijterij De Kurk"))
                .post("/organisations")
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .body("name", equalTo("Slijterij De Kurk"))
                .body("kind", equalTo("SHOP"))
                .body("departments", hasSize(0))
                .body("$", not(hasKey("version")));
    }

    @Test
    void onlyAnAdministratorAddsAPoliceForce() {
        var police = Map.of("name", "Politie Delft", "kind", "POLICE", "areaId", GRAVENZANDE);

        json(as(MARIT), police)
                .post("/organisations")
                .then()
                .statusCode(403)
                .body("code", equalTo("kind-not-yours-to-add"));
        json(as(ANNA), police).post("/organisations").then().statusCode(201);
    }

    @Test
    void aManagerAddsNothingInAnotherArea() {
        json(as(OSCAR), shop("Te ver weg")).post("/organisations").then().statusCode(404);
        json(as(BRAM), shop("Niet van mij")).post("/organisations").then().statusCode(403);
    }

    @Test
    void allMistakesAreToldAtOnce() {
        json(as(MARIT), Map.of("name", " ", "kind", "CIRCUS", "version", 3))
                .post("/organisations")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/name", "/kind", "/version"));
    }

    @Test
    void onlyAnAdministratorAddsOneBeforeItTakesPartAnywhere() {
        var pijnacker = Map.of("name", "gemeente Pijnacker", "kind", "MUNICIPALITY");

        json(as(MARIT), Map.of("name", "Slijterij Nergens", "kind", "SHOP"))
                .post("/organisations")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/areaId"));
        var id = json(as(ANNA), pijnacker)
                .post("/organisations")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        as(ANNA).get("/organisations/{id}", id).then().statusCode(200);
        as(MARIT).get("/organisations/{id}", id).then().statusCode(404);
    }

    @Test
    void aDepartmentIsFoundUnderItsAddress() {
        var location = json(as(MARIT), Map.of("code", "groen", "name", "Groen"))
                .post("/organisations/{id}/departments", MUNICIPALITY)
                .then()
                .statusCode(201)
                .body("name", equalTo("Groen"))
                .extract()
                .header("Location");

        as(MARIT)
                .get(location.substring("/api/v1".length()))
                .then()
                .statusCode(200)
                .body("name", equalTo("Groen"));
        json(as(MARIT), Map.of("code", "groen", "name", "Nog eens"))
                .post("/organisations/{id}/departments", MUNICIPALITY)
                .then()
                .statusCode(409);
    }

    private static Map<String, String> shop(String name) {
        return Map.of("name", name, "kind", "SHOP", "areaId", GRAVENZANDE);
    }
}
