package nl.veiligecentra.organisation.audit;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.util.Map;

import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Places.GRAVENZANDE;
import static nl.veiligecentra.testing.Someone.ANNA;
import static nl.veiligecentra.testing.Someone.MARIT;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@WithTestResource(TestServices.class)
class AuditEventResourceTest {

    @Test
    void anAdministratorFindsWhoDidWhat() {
        var shop = shopAddedBy("Winkel voor het logboek");

        as(ANNA).queryParam("subject", shop)
                .queryParam("action", "ADD_ORGANISATION")
                .get("/audit-events")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].actor", equalTo(MARIT.subject()))
                .body("items[0].areaId", equalTo(GRAVENZANDE))
                .body("items[0].result", equalTo("DONE"));
    }

    @Test
    void theLogIsReadPageByPage() {
        shopAddedBy("Winkel een");
        shopAddedBy("Winkel twee");
        var first = as(ANNA).queryParam("limit", 1)
                .queryParam("actor", MARIT.subject())
                .get("/audit-events");

        as(ANNA).queryParam("limit", 1)
                .queryParam("actor", MARIT.subject())
                .queryParam("cursor", first.<String>path("next"))
                .get("/audit-events")
                .then()
                .statusCode(200)
                .body("items.actor", everyItem(equalTo(MARIT.subject())))
                .body("items[0].id", not(equalTo(first.<String>path("items[0].id"))));
    }

    @Test
    void aPeriodOfThePastIsEmpty() {
        as(ANNA).queryParam("from", "2020-01-01")
                .queryParam("until", "2020-12-31")
                .get("/audit-events")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as(ANNA).queryParam("from", "vorig jaar").get("/audit-events").then().statusCode(400);
    }

    @Test
    void onlyAnAdministratorReadsTheLog() {
        as(MARIT).get("/audit-events").then().statusCode(403);
    }

    private static String shopAddedBy(String name) {
        return json(as(MARIT), Map.of("name", name, "kind", "SHOP", "areaId", GRAVENZANDE))
                .post("/organisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
