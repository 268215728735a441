package nl.veiligecentra.area;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Places.GRAVENZANDE;
import static nl.veiligecentra.testing.Places.MUNICIPALITY;
import static nl.veiligecentra.testing.Places.NAALDWIJK;
import static nl.veiligecentra.testing.Places.POLICE;
import static nl.veiligecentra.testing.Someone.ANNA;
import static nl.veiligecentra.testing.Someone.BRAM;
import static nl.veiligecentra.testing.Someone.MARIT;
import static nl.veiligecentra.testing.Someone.NOOR;
import static nl.veiligecentra.testing.Someone.OSCAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
@WithTestResource(TestServices.class)
class AgreedTermResourceTest {

    @Inject
    AreaService areas;

    @Test
    void theTermOfACategoryGoesBeforeTheGeneralOne() {
        var general = agreed(null, 5);
        var lamps = agreed("STREET_LIGHT_BROKEN", 2);

        assertThat(term("STREET_LIGHT_BROKEN").reactWithinWorkingDays()).isEqualTo(2);
        assertThat(term("GRAFFITI").reactWithinWorkingDays()).isEqualTo(5);

        as(MARIT)
                .get("/areas/{area}/agreed-terms", NAALDWIJK)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(lamps));
        ended(general);
        ended(lamps);
        assertThat(areas.term(UUID.fromString(NAALDWIJK), UUID.fromString(MUNICIPALITY), "GRAFFITI"))
                .isEmpty();
    }

    @Test
    void theSameIsAgreedOnce() {
        var id = agreed("BROKEN_PAVING", 3);

        json(as(MARIT), request("BROKEN_PAVING", 4))
                .post("/areas/{area}/agreed-terms", NAALDWIJK)
                .then()
                .statusCode(409);
        ended(id);
    }

    @Test
    void thePoliceHaveNoTerm() {
        var police = request(null, 3);
        police.put("organisationId", POLICE);

        json(as(MARIT), police)
                .post("/areas/{area}/agreed-terms", NAALDWIJK)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("no-handler"));
    }

    @Test
    void allMistakesAreToldAtOnce() {
        var wrong = request("geen code", 0);
        wrong.remove("organisationId");
        wrong.put("agreedDate", "gisteren");

        json(as(MARIT), wrong)
                .post("/areas/{area}/agreed-terms", NAALDWIJK)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/organisationId", "/category", "/reactWithinWorkingDays", "/agreedDate"));
    }

    @Test
    void onlyAManagerAgrees() {
        json(as(BRAM), request(null, 3))
                .post("/areas/{area}/agreed-terms", GRAVENZANDE)
                .then()
                .statusCode(403);
        json(as(ANNA), request(null, 3))
                .post("/areas/{area}/agreed-terms", GRAVENZANDE)
                .then()
                .statusCode(403);
        json(as(OSCAR), request(null, 3))
                .post("/areas/{area}/agreed-terms", GRAVENZANDE)
                .then()
                .statusCode(404);
        as(NOOR).get("/areas/{area}/agreed-terms", NAALDWIJK).then().statusCode(404);
    }

    private AgreedTerm term(String category) {
        return areas.term(UUID.fromString(NAALDWIJK), UUID.fromString(MUNICIPALITY), category)
                .orElseThrow();
    }

    private static String agreed(String category, int days) {
        return json(as(MARIT), request(category, days))
                .post("/areas/{area}/agreed-terms", NAALDWIJK)
                .then()
                .statusCode(201)
                .body("organisation.name", equalTo("gemeente Westland"))
                .extract()
                .path("id");
    }

    private static void ended(String id) {
        as(MARIT)
                .delete("/areas/{area}/agreed-terms/{id}", NAALDWIJK, id)
                .then()
                .statusCode(204);
    }

    private static Map<String, Object> request(String category, int days) {
        var request = new HashMap<String, Object>(
                Map.of("organisationId", MUNICIPALITY, "reactWithinWorkingDays", days, "agreedDate", "2026-03-02"));
        if (category != null) {
            request.put("category", category);
        }
        return request;
    }
}
