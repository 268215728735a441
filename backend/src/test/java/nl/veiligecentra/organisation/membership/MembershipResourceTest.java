package nl.veiligecentra.organisation.membership;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.veiligecentra.shared.time.DutchTime;
import nl.veiligecentra.testing.Mails;
import nl.veiligecentra.testing.Someone;
import nl.veiligecentra.testing.TestIssuer;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.testing.Api.anonymous;
import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Api.withToken;
import static nl.veiligecentra.testing.Places.BLOEMEN;
import static nl.veiligecentra.testing.Places.GRAVENZANDE;
import static nl.veiligecentra.testing.Places.MAINTENANCE;
import static nl.veiligecentra.testing.Someone.ANNA;
import static nl.veiligecentra.testing.Someone.BRAM;
import static nl.veiligecentra.testing.Someone.MARIT;
import static nl.veiligecentra.testing.Someone.NOOR;
import static nl.veiligecentra.testing.Someone.OSCAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@WithTestResource(TestServices.class)
class MembershipResourceTest {

    private static final String OF_NOOR = "0b000000-0000-7000-8000-000000000001";
    private static final String OF_SEM = "0b000000-0000-7000-8000-000000000002";
    private static final String OF_JORIS = "0b000000-0000-7000-8000-000000000005";
    private static final String OF_OSCAR = "0b000000-0000-7000-8000-000000000014";
    private static final LocalDate TODAY = DutchTime.today(Clock.systemUTC());

    @Test
    void aManagerSeesWhoTakesPartInTheirOwnArea() {
        as(OSCAR)
                .queryParam("limit", 200)
                .queryParam("current", true)
                .get("/memberships")
                .then()
                .statusCode(200)
                .body("items.person.name", hasItems("Sem Vermeer", "Joris Bakker"))
                .body("items.person.name", not(hasItem("Noor de Wit")));
        as(OSCAR)
                .queryParam("area", GRAVENZANDE)
                .get("/memberships")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void aListCanBeNarrowedToARole() {
        as(MARIT)
                .queryParam("area", GRAVENZANDE)
                .queryParam("role", "BOARD")
                .get("/memberships")
                .then()
                .body("items.role", everyItem(equalTo("BOARD")))
                .body("items.person.name", hasItem("Bram Hoekstra"));
        as(MARIT).queryParam("role", "BOSS").get("/memberships").then().statusCode(400);
    }

    @Test
    void aMembershipOfAnotherAreaDoesNotExist() {
        as(OSCAR).get("/memberships/{id}", OF_NOOR).then().statusCode(404);
        changed(OSCAR, OF_NOOR, "\"0\"", Map.of()).statusCode(404);
    }

    @Test
    void membersDoNotReadWhoTakesPart() {
        as(NOOR).get("/memberships").then().statusCode(403);
        as(BRAM).get("/memberships/{id}", OF_NOOR).then().statusCode(403);
        anonymous().get("/memberships").then().statusCode(401);
    }

    @Test
    void theBoardHearsHowManyTakePart() {
        as(BRAM).get("/memberships/counts")
                .then()
                .statusCode(200)
                .body("items.role", hasItems("MEMBER", "BOARD", "MANAGER", "MUNICIPALITY"))
                .body("items.find { it.role == 'BOARD' }.members", equalTo(1));
        as(NOOR).get("/memberships/counts").then().statusCode(403);
    }

    @Test
    void anEndedMembershipGivesNothingFromTheNextRequestOn() {
        var newcomer = newcomer();
        var id = Mails.read(
                "select m.id from membership m join person p on p.id = m.person_id where p.subject = ?", newcomer);
        var person = tokenOf(newcomer);
        withToken(person).get("/me").then().body("areas", hasSize(1));

        changed(MARIT, id, "\"0\"", Map.of("validUntilDate", TODAY.minusDays(1).toString()))
                .statusCode(200)
                .header("ETag", "\"1\"");

        withToken(person).get("/me").then().body("areas", hasSize(0));
        assertThat(Mails.read("select action from audit_event where subject_id = ? order by at desc limit 1", id))
                .isEqualTo("CHANGE_MEMBERSHIP");
    }

    @Test
    void aGrantIsToldToTheBoardAndTheManagers() {
        newcomer();

        assertThat(Mails.textTo("bram@example.org"))
                .contains("Iemand Nieuw doet nu mee als ondernemer namens Bloemen & Zo.")
                .contains("Toegelaten door: Marit van Dalen.");
        assertThat(Mails.textTo("marit@example.org")).contains("Iemand Nieuw");
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        changed(MARIT, OF_SEM, null, Map.of()).statusCode(428);
        changed(MARIT, OF_SEM, "\"9\"", Map.of()).statusCode(412);
    }

    @Test
    void allMistakesAreToldAtOnce() {
        changed(MARIT, OF_SEM, "\"0\"", Map.of("role", "BOARD", "validUntilDate", "morgen"))
                .statusCode(400)
                .body("errors", hasSize(2));
        changed(MARIT, OF_SEM, "\"0\"", Map.of("validUntilDate", "2026-02-01"))
                .statusCode(400)
                .body("errors[0].code", equalTo("in-the-past"));
        changed(MARIT, OF_SEM, "\"0\"", Map.of("departmentId", MAINTENANCE))
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-department"));
    }

    @Test
    void nobodyEndsWhatReachesFurtherThanTheirOwnArea() {
        changed(OSCAR, OF_JORIS, tagOf(OF_JORIS), Map.of("validUntilDate", TODAY.toString()))
                .statusCode(403)
                .body("code", equalTo("reaches-further-than-you"));
        changed(MARIT, OF_OSCAR, tagOf(OF_OSCAR), Map.of("validUntilDate", TODAY.toString()))
                .statusCode(403);
    }

    @Test
    void anAdministratorMovesTheEndOfAManager() {
        var end = TODAY.plusYears(1).toString();
        changed(ANNA, OF_OSCAR, tagOf(OF_OSCAR), Map.of("validUntilDate", end))
                .statusCode(200)
                .body("validUntilDate", equalTo(end))
                .body("area.slug", equalTo("naaldwijk"));
        changed(ANNA, OF_OSCAR, tagOf(OF_OSCAR), Collections.singletonMap("validUntilDate", null))
                .statusCode(200)
                .body("$", not(hasKey("validUntilDate")));
    }

    @Test
    void aMunicipalOfficialMovesToADepartment() {
        changed(MARIT, OF_JORIS, tagOf(OF_JORIS), Map.of("departmentId", MAINTENANCE))
                .statusCode(200)
                .body("department.name", equalTo("Beheer openbare ruimte"))
                .body("municipality.name", equalTo("gemeente Westland"));
        changed(MARIT, OF_JORIS, tagOf(OF_JORIS), Collections.singletonMap("departmentId", null))
                .statusCode(200);
    }

    private static ValidatableResponse changed(Someone someone, String id, String version, Map<String, ?> patch) {
        var request = as(someone).contentType("application/merge-patch+json").body(patch);
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.patch("/memberships/{id}", id).then();
    }

    private static String tagOf(String id) {
        return as(ANNA).get("/memberships/{id}", id).header("ETag");
    }

    private static String newcomer() {
        var subject = UUID.randomUUID().toString();
        var request = Map.of(
                "email", subject + "@example.org", "organisationId", BLOEMEN, "role", "MEMBER", "areaId", GRAVENZANDE);
        json(as(MARIT), request).post("/invitations").then().statusCode(201);
        json(withToken(tokenOf(subject)), Map.of("token", Mails.tokenSentTo(subject + "@example.org")))
                .post("/invitations/acceptance")
                .then()
                .statusCode(200);
        return subject;
    }

    private static String tokenOf(String subject) {
        return TestIssuer.sign(TestIssuer.claims(subject)
                .claim("name", "Iemand Nieuw")
                .claim("email", subject + "@example.org")
                .claim("email_verified", true));
    }
}
