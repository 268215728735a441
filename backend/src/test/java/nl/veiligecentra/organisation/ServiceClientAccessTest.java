package nl.veiligecentra.organisation;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.testing.Api;
import nl.veiligecentra.testing.TestIssuer;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.util.Map;

import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Api.withToken;
import static nl.veiligecentra.testing.Someone.NOOR;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
@WithTestResource(TestServices.class)
class ServiceClientAccessTest {

    private static final Map<String, Object> LAMP = Map.of(
            "areaId", "0c000000-0000-7000-8000-000000000001",
            "category", "STREET_LIGHT_BROKEN",
            "streetId", "05000000-0000-7000-8000-000000000001");

    @Test
    void theMunicipalitysSystemReadsAndHandlesWhatLiesWithIt() {
        var id = json(Api.as(NOOR), LAMP)
                .post("/incidents")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var token = token("gemeente-westland", "incidents:read incidents:handle");

        withToken(token)
                .queryParam("handler", "me")
                .get("/incidents")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        json(withToken(token), Map.of("from", "REPORTED", "to", "ACKNOWLEDGED"))
                .post("/incidents/{id}/transitions", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACKNOWLEDGED"));
    }

    @Test
    void whatItReportedItselfItHandlesAsTheHandlerNotAsTheReporter() {
        var token = token("gemeente-westland", "incidents:read incidents:report incidents:handle");
        var id = json(withToken(token), LAMP)
                .post("/incidents")
                .then()
                .statusCode(201)
                .body("timeline[0].by.reporter", equalTo(true))
                .extract()
                .<String>path("id");

        json(withToken(token), Map.of("from", "REPORTED", "to", "RESOLVED"))
                .post("/incidents/{id}/transitions", id)
                .then()
                .statusCode(200)
                .body("timeline[1].by.reporter", equalTo(false))
                .body("timeline[1].by.organisation.name", equalTo("gemeente Westland"));
        json(withToken(token), Map.of("from", "RESOLVED", "to", "CLOSED"))
                .post("/incidents/{id}/transitions", id)
                .then()
                .statusCode(200)
                .body("timeline[2].by.reporter", equalTo(true));
    }

    @Test
    void withoutTheScopeItMayNot() {
        withToken(token("gemeente-westland", "events:read"))
                .get("/incidents")
                .then()
                .statusCode(403);
        json(withToken(token("gemeente-westland", "incidents:read")), LAMP)
                .post("/incidents")
                .then()
                .statusCode(403);
    }

    @Test
    void aClientThatNobodyRegisteredMayNothing() {
        withToken(token("somebody-else", "incidents:read"))
                .get("/incidents")
                .then()
                .statusCode(403)
                .body("code", equalTo("unknown-client"));
    }

    private static String token(String client, String scope) {
        return TestIssuer.sign(TestIssuer.claims("service-account-subject-of-" + client)
                .claim("preferred_username", "service-account-" + client)
                .claim("azp", client)
                .claim("scope", scope));
    }
}
