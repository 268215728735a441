package nl.veiligecentra.organisation.invitation;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.veiligecentra.testing.Mails;
import nl.veiligecentra.testing.Someone;
import nl.veiligecentra.testing.TestIssuer;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.testing.Api.anonymous;
import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Api.withToken;
import static nl.veiligecentra.testing.Places.BIZ_GRAVENZANDE;
import static nl.veiligecentra.testing.Places.BLOEMEN;
import static nl.veiligecentra.testing.Places.FIETSPLEIN;
import static nl.veiligecentra.testing.Places.GRAVENZANDE;
import static nl.veiligecentra.testing.Places.MAINTENANCE;
import static nl.veiligecentra.testing.Places.MKB;
import static nl.veiligecentra.testing.Places.MUNICIPALITY;
import static nl.veiligecentra.testing.Someone.ANNA;
import static nl.veiligecentra.testing.Someone.BRAM;
import static nl.veiligecentra.testing.Someone.MARIT;
import static nl.veiligecentra.testing.Someone.NOOR;
import static nl.veiligecentra.testing.Someone.OSCAR;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@WithTestResource(TestServices.class)
class InvitationResourceTest {

    @Test
    void whoAcceptsWithTheInvitedAddressIsAMember() {
        var email = newAddress();
        invited(MARIT, shopkeeper(email));

        accepted(tokenOf(email, email, true), Mails.tokenSentTo(email))
                .statusCode(200)
                .body("result", equalTo("MEMBER"))
                .body("area.slug", equalTo("s-gravenzande"));
        withToken(tokenOf(email, email, true))
                .get("/me")
                .then()
                .body("memberships[0].role", equalTo("MEMBER"))
                .body("memberships[0].organisation.name", equalTo("Bloemen & Zo"));
    }

    @Test
    void anotherAddressWaitsForSomebodyWhoDidNotSendIt() {
        var email = newAddress();
        var id = invited(MARIT, shopkeeper(email)).extract().<String>path("id");

        accepted(tokenOf(email, "else@example.org", true), Mails.tokenSentTo(email))
                .statusCode(200)
                .body("result", equalTo("TO_CONFIRM"));
        as(MARIT)
                .post("/invitations/{id}/confirmation", id)
                .then()
                .statusCode(403)
                .body("code", equalTo("own-invitation"));
        as(OSCAR).post("/invitations/{id}/confirmation", id).then().statusCode(404);
        as(ANNA).post("/invitations/{id}/confirmation", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"));
    }

    @Test
    void anUnverifiedAddressIsNoProof() {
        var email = newAddress();
        invited(MARIT, shopkeeper(email));

        accepted(tokenOf(email, email, false), Mails.tokenSentTo(email)).body("result", equalTo("TO_CONFIRM"));
    }

    @Test
    void usedWithdrawnAndUnknownLinksLookTheSame() {
        var email = newAddress();
        var person = tokenOf(email, email, true);
        invited(MARIT, shopkeeper(email));
        var used = Mails.tokenSentTo(email);
        accepted(person, used).statusCode(200);

        accepted(person, used).statusCode(409).body("code", equalTo("invitation-not-usable"));
        accepted(person, "a".repeat(43)).statusCode(409).body("code", equalTo("invitation-not-usable"));
        accepted(person, withdrawn()).statusCode(409).body("code", equalTo("invitation-not-usable"));
    }

    @Test
    void nobodyAcceptsAnInvitationTheySent() {
        var email = newAddress();
        invited(MARIT, shopkeeper(email));

        accepted(MARIT.token(), Mails.tokenSentTo(email)).statusCode(403).body("code", equalTo("own-invitation"));
    }

    @Test
    void onlyAnAdministratorInvitesAManager() {
        var manager = with(shopkeeper(newAddress()), "role", "MANAGER");
        manager.put("organisationId", MKB);

        json(as(MARIT), manager)
                .post("/invitations")
                .then()
                .statusCode(403)
                .body("code", equalTo("role-not-yours-to-grant"));
        json(as(ANNA), manager).post("/invitations").then().statusCode(201);
    }

    @Test
    void aPartnersRoleIsForPeopleOfThatPartner() {
        json(as(MARIT), with(shopkeeper(newAddress()), "role", "POLICE"))
                .post("/invitations")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("role-does-not-fit"));
    }

    @Test
    void aColleagueOfTheMunicipalityIsInvitedForADepartment() {
        var official = with(shopkeeper(newAddress()), "role", "MUNICIPALITY");
        official.put("organisationId", MUNICIPALITY);
        official.put("departmentId", MAINTENANCE);

        json(as(MARIT), official)
                .post("/invitations")
                .then()
                .statusCode(201)
                .body("department.name", equalTo("Beheer openbare ruimte"))
                .body("status", equalTo("OPEN"));
    }

    @Test
    void allMistakesAreToldAtOnce() {
        json(as(MARIT), Map.of("email", "geen adres", "role", "BOSS", "areaId", GRAVENZANDE, "invitedBy", "me"))
                .post("/invitations")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/email", "/role", "/organisationId", "/invitedBy"));
        var past = with(shopkeeper(newAddress()), "validUntilDate", "2020-01-01");
        past.put("organisationId", FIETSPLEIN);
        json(as(MARIT), past)
                .post("/invitations")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/organisationId", "/validUntilDate"));
    }

    @Test
    void whoMayNotInviteIsRefusedAndAnotherAreaDoesNotExist() {
        var request = shopkeeper(newAddress());

        json(as(NOOR), request).post("/invitations").then().statusCode(403);
        json(as(BRAM), request).post("/invitations").then().statusCode(403);
        json(as(OSCAR), request).post("/invitations").then().statusCode(404);
        json(anonymous(), request).post("/invitations").then().statusCode(401);
    }

    @Test
    void oneAddressIsInvitedOnceForTheSameRole() {
        var request = shopkeeper(newAddress());
        invited(MARIT, request);

        json(as(MARIT), request).post("/invitations").then().statusCode(409).body("code", equalTo("already-there"));
    }

    @Test
    void aManagerListsTheInvitationsOfTheirOwnAreas() {
        var email = newAddress();
        var id = invited(MARIT, shopkeeper(email)).extract().<String>path("id");

        as(MARIT)
                .queryParam("area", GRAVENZANDE)
                .get("/invitations")
                .then()
                .statusCode(200)
                .body("items[0].email", equalTo(email));
        as(OSCAR).get("/invitations").then().statusCode(200).body("items.id", not(hasItem(id)));
        as(OSCAR).get("/invitations/{id}", id).then().statusCode(404);
        as(NOOR).get("/invitations").then().statusCode(403);
    }

    @Test
    void withdrawingNeedsTheVersionThatWasRead() {
        var id = invited(MARIT, shopkeeper(newAddress())).extract().<String>path("id");

        as(MARIT).delete("/invitations/{id}", id).then().statusCode(428);
        as(MARIT)
                .header("If-Match", "\"7\"")
                .delete("/invitations/{id}", id)
                .then()
                .statusCode(412);
        as(OSCAR)
                .header("If-Match", "\"0\"")
                .delete("/invitations/{id}", id)
                .then()
                .statusCode(404);
        as(MARIT)
                .header("If-Match", "\"0\"")
                .delete("/invitations/{id}", id)
                .then()
                .statusCode(204);
        as(MARIT).get("/invitations/{id}", id).then().body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void aBoardMemberIsInvitedForTheBiz() {
        var board = with(shopkeeper(newAddress()), "role", "BOARD");
        board.put("organisationId", BIZ_GRAVENZANDE);

        json(as(MARIT), board).post("/invitations").then().statusCode(201).body("role", equalTo("BOARD"));
    }

    private static String withdrawn() {
        var email = newAddress();
        var id = invited(MARIT, shopkeeper(email)).extract().<String>path("id");
        as(MARIT)
                .header("If-Match", "\"0\"")
                .delete("/invitations/{id}", id)
                .then()
                .statusCode(204);
        return Mails.tokenSentTo(email);
    }

    private static ValidatableResponse invited(Someone someone, Map<String, Object> request) {
        return json(as(someone), request).post("/invitations").then().statusCode(201);
    }

    private static ValidatableResponse accepted(String bearer, String token) {
        return json(withToken(bearer), Map.of("token", token))
                .post("/invitations/acceptance")
                .then();
    }

    private static Map<String, Object> shopkeeper(String email) {
        return new HashMap<>(
                Map.of("email", email, "organisationId", BLOEMEN, "role", "MEMBER", "areaId", GRAVENZANDE));
    }

    private static Map<String, Object> with(Map<String, Object> request, String field, Object value) {
        request.put(field, value);
        return request;
    }

    private static String newAddress() {
        return UUID.randomUUID() + "@example.org";
    }

    private static String tokenOf(String subject, String email, boolean verified) {
        return TestIssuer.sign(TestIssuer.claims(subject)
                .claim("name", "Iemand Nieuw")
                .claim("email", email)
                .claim("email_verified", verified)
                .claim("preferred_username", subject));
    }
}
