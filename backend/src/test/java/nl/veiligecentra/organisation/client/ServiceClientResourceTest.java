package nl.veiligecentra.organisation.client;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Places.MUNICIPALITY;
import static nl.veiligecentra.testing.Places.POLICE;
import static nl.veiligecentra.testing.Someone.ANNA;
import static nl.veiligecentra.testing.Someone.MARIT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
@WithTestResource(TestServices.class)
class ServiceClientResourceTest {

    @Test
    void anAdministratorRegistersAndRemovesASystem() {
        var id = json(as(ANNA), system("fixi", MUNICIPALITY))
                .post("/service-clients")
                .then()
                .statusCode(201)
                .body("organisation.name", equalTo("gemeente Westland"))
                .body("scopes", contains("incidents:read"))
                .extract()
                .<String>path("id");

        as(ANNA).get("/service-clients").then().statusCode(200).body("items.clientId", hasItem("fixi"));
        as(ANNA).delete("/service-clients/{id}", id).then().statusCode(204);
        as(ANNA).get("/service-clients/{id}", id).then().statusCode(404);
        as(ANNA).delete("/service-clients/{id}", id).then().statusCode(404);
    }

    @Test
    void thePoliceHaveNoSystemsHere() {
        json(as(ANNA), system("bvh", POLICE))
                .post("/service-clients")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("no-service-clients"));
    }

    @Test
    void allMistakesAreToldAtOnce() {
        json(as(ANNA), Map.of("clientId", "Geen Naam", "name", "", "scopes", List.of("everything")))
                .post("/service-clients")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/clientId", "/name", "/organisationId", "/scopes/0"));
    }

    @Test
    void oneSystemIsRegisteredOnce() {
        json(as(ANNA), system("gemeente-westland", MUNICIPALITY))
                .post("/service-clients")
                .then()
                .statusCode(409);
    }

    @Test
    void aManagerRegistersNoSystems() {
        json(as(MARIT), system("eigen", MUNICIPALITY))
                .post("/service-clients")
                .then()
                .statusCode(403);
        as(MARIT).get("/service-clients").then().statusCode(403);
    }

    private static Map<String, Object> system(String clientId, String organisation) {
        return Map.of(
                "clientId",
                clientId,
                "name",
                "Meldingen",
                "organisationId",
                organisation,
                "scopes",
                List.of("incidents:read"));
    }
}
