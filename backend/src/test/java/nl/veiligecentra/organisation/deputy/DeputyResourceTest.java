package nl.veiligecentra.organisation.deputy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.shared.time.DutchTime;
import nl.veiligecentra.testing.Someone;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Places.GRAVENZANDE;
import static nl.veiligecentra.testing.Places.NAALDWIJK;
import static nl.veiligecentra.testing.Someone.FEMKE;
import static nl.veiligecentra.testing.Someone.JORIS;
import static nl.veiligecentra.testing.Someone.LOTTE;
import static nl.veiligecentra.testing.Someone.MARIT;
import static nl.veiligecentra.testing.Someone.NOOR;
import static nl.veiligecentra.testing.Someone.OSCAR;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@WithTestResource(TestServices.class)
class DeputyResourceTest {

    private static final String NOOR_ID = "0e000000-0000-7000-8000-000000000001";
    private static final String LOTTE_ID = "0e000000-0000-7000-8000-000000000008";
    private static final LocalDate TODAY = DutchTime.today(Clock.systemUTC());

    @Test
    void candidatesAreColleaguesAndPeopleWithTheSameRole() {
        as(MARIT)
                .queryParam("area", GRAVENZANDE)
                .get("/deputies/candidates")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("Lotte Mulder"))
                .body("items.name", not(hasItem("Marit van Dalen")))
                .body("items.name", not(hasItem("Noor de Wit")));
        as(MARIT).get("/deputies/candidates").then().statusCode(400);
        as(OSCAR)
                .queryParam("area", GRAVENZANDE)
                .get("/deputies/candidates")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void aDeputyHasTheRolesOfTheAbsentPersonForThePeriod() {
        var id = json(as(MARIT), deputy(LOTTE_ID))
                .post("/deputies")
                .then()
                .statusCode(201)
                .body("deputy.name", equalTo("Lotte Mulder"))
                .body("area.slug", equalTo("naaldwijk"))
                .extract()
                .<String>path("id");

        as(LOTTE)
                .get("/me")
                .then()
                .body("areas.find { it.slug == 'naaldwijk' }.roles", containsInAnyOrder("FACILITATOR", "MANAGER"))
                .body("areas.find { it.slug == 's-gravenzande' }.roles", containsInAnyOrder("FACILITATOR"));
        as(OSCAR).delete("/deputies/{id}", id).then().statusCode(403);
        as(JORIS).delete("/deputies/{id}", id).then().statusCode(404);
        as(MARIT).delete("/deputies/{id}", id).then().statusCode(204);
        as(LOTTE)
                .get("/me")
                .then()
                .body("areas.find { it.slug == 'naaldwijk' }.roles", containsInAnyOrder("FACILITATOR"));
    }

    @Test
    void allMistakesAreToldAtOnce() {
        var wrong = deputy(NOOR_ID);
        wrong.put("fromDate", "2020-02-01");
        wrong.put("untilDate", "2020-01-01");

        json(as(MARIT), wrong)
                .post("/deputies")
                .then()
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("before-start", "in-the-past", "no-candidate"));
    }

    @Test
    void membersNameNoDeputyAndNobodyDoesSoElsewhere() {
        json(as(NOOR), with(GRAVENZANDE)).post("/deputies").then().statusCode(403);
        json(as(OSCAR), with(GRAVENZANDE)).post("/deputies").then().statusCode(404);
    }

    @Test
    void othersDoNotSeeWhoIsAway() {
        var id = named(MARIT);

        as(FEMKE).get("/deputies").then().statusCode(200).body("items.id", not(hasItem(id)));
        as(LOTTE).get("/deputies").then().statusCode(200).body("items.id", hasItem(id));
        as(OSCAR).get("/deputies").then().statusCode(200).body("items.id", hasItem(id));
        as(MARIT).delete("/deputies/{id}", id).then().statusCode(204);
    }

    private static String named(Someone absent) {
        return json(as(absent), deputy(LOTTE_ID))
                .post("/deputies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> with(String area) {
        var request = deputy(LOTTE_ID);
        request.put("areaId", area);
        return request;
    }

    private static Map<String, Object> deputy(String person) {
        return new HashMap<>(Map.of(
                "areaId",
                NAALDWIJK,
                "personId",
                person,
                "fromDate",
                TODAY.toString(),
                "untilDate",
                TODAY.plusDays(7).toString()));
    }
}
