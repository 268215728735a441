package nl.veiligecentra.brainstorm.group;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.testing.Api.anonymous;
import static nl.veiligecentra.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(TestServices.class)
class SeatCandidatesTest {

    private static final String CANDIDATES = "/working-groups/{id}/candidates";

    private final FreshCentre centre = new FreshCentre();
    private final FreshCentre elsewhere = new FreshCentre();
    private String id;

    @BeforeEach
    void form() {
        id = json(centre.manager.request(), Map.of("areaId", centre.area))
                .post("/working-groups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void whoIsThereForAnOrganisationMaySitForIt() {
        var answer = of(centre.municipality)
                .body("items.name", contains("Coen Collega", "Hanna Behandelaar"))
                .body("items[0].personId", equalTo(centre.colleague.id().toString()))
                .body("items[0].organisationId", equalTo(centre.municipality.toString()))
                .body("next", nullValue());

        assertThat(answer.extract().asString()).doesNotContain("@");
        of(elsewhere.municipality).body("items", empty());
    }

    @Test
    void whoLeftYesterdayOrComesTomorrowMayNot() {
        Sql.run(
                "update membership set valid_until_date = ? where person_id = ?",
                LocalDate.now().minusDays(2),
                centre.colleague.id());
        Sql.run(
                "update membership set valid_from_date = ? where person_id = ?",
                LocalDate.now().plusDays(2),
                centre.officer.id());

        of(centre.municipality).body("items.name", contains("Hanna Behandelaar"));
        of(centre.police).body("items", empty());
    }

    @Test
    void allOfThemComePageByPageInTheOrderOfTheirNames() {
        var first = centre.manager
                .request()
                .queryParam("limit", 5)
                .get(CANDIDATES, id)
                .then()
                .statusCode(200)
                .body(
                        "items.name",
                        contains("Agnes Agent", "Bas Bestuur", "Bea Buurvrouw", "Coen Collega", "Fenna Brandweer"));

        centre.manager
                .request()
                .queryParam("limit", 5)
                .queryParam("cursor", first.extract().<String>path("next"))
                .get(CANDIDATES, id)
                .then()
                .statusCode(200)
                .body("items.name", contains("Frank Vervanger", "Hanna Behandelaar", "Mieke Manager", "Wim Winkelier"))
                .body("next", nullValue());
    }

    @Test
    void onlyWhoChangesTheGroupReadsThem() {
        for (var other : new Resident[] {centre.board, centre.facilitator, centre.handler, centre.member}) {
            other.request().get(CANDIDATES, id).then().statusCode(403);
        }
        elsewhere.manager.request().get(CANDIDATES, id).then().statusCode(404);
        anonymous().get(CANDIDATES, id).then().statusCode(401);
        centre.manager
                .request()
                .queryParam("organisationId", "politie")
                .get(CANDIDATES, id)
                .then()
                .statusCode(400);
    }

    @Test
    void whoChangesTheGroupReadsWhoSitsThere() {
        var seat = seated(0, """
                {"organisationId": "%s", "function": "beheer", "chairs": false, "personId": "%s", "deputyPersonId": "%s"}
                """.formatted(centre.municipality, centre.handler.id(), centre.colleague.id()));

        seat.statusCode(200)
                .body("seats[0].personName", equalTo("Hanna Behandelaar"))
                .body("seats[0].deputyName", equalTo("Coen Collega"));
        var read = centre.board.request().get("/working-groups/{id}", id).then().statusCode(200);
        assertThat(read.extract().asString()).doesNotContain("Hanna").doesNotContain("Coen");
    }

    @Test
    void whoLeftStaysOnTheirSeatUntilSomebodyElseTakesItAndSitsOnNoOther() {
        String seat = seated(0, seat(centre.municipality, centre.colleague.id()))
                .extract()
                .path("seats[0].id");
        Sql.run(
                "update membership set valid_until_date = ? where person_id = ?",
                LocalDate.now().minusDays(2),
                centre.colleague.id());

        var kept = seat(centre.municipality, centre.colleague.id()).replaceFirst("[{]", "{\"id\": \"" + seat + "\", ");
        seated(1, kept).statusCode(200).body("seats[0].personName", equalTo("Coen Collega"));
        seated(2, kept + "," + seat(centre.municipality, centre.colleague.id()))
                .statusCode(400)
                .body("errors.pointer", contains("/seats/1/personId"))
                .body("errors.code", hasItem("unknown-value"));
        seated(2, kept.replace(centre.municipality.toString(), centre.police.toString()))
                .statusCode(400)
                .body("errors.pointer", contains("/seats/0/personId"));
    }

    private ValidatableResponse of(UUID organisation) {
        return centre.manager
                .request()
                .queryParam("organisationId", organisation)
                .get(CANDIDATES, id)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse seated(int version, String seats) {
        return centre.manager
                .request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .body("{\"seats\": [" + seats + "]}")
                .patch("/working-groups/{id}", id)
                .then();
    }

    private static String seat(UUID organisation, UUID person) {
        return "{\"organisationId\": \"%s\", \"function\": \"beheer\", \"chairs\": false, \"personId\": \"%s\"}"
                .formatted(organisation, person);
    }
}
