package nl.veiligecentra.organisation.invitation;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.veiligecentra.testing.Someone;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.util.UUID;

import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Places.GRAVENZANDE;
import static nl.veiligecentra.testing.Someone.MARIT;
import static nl.veiligecentra.testing.Someone.NOOR;
import static nl.veiligecentra.testing.Someone.OSCAR;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@WithTestResource(TestServices.class)
class ImportResourceTest {

    @Test
    void aDryRunSaysWhatWouldHappenAndDoesNothing() {
        var list = "email,organisation,role\nnew-%s@example.org,Bakkerij Korst,MEMBER\n".formatted(UUID.randomUUID());

        sent(MARIT, true, list)
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("invited", equalTo(1))
                .body("lines.line", contains(2))
                .body("lines.result", contains("WOULD_INVITE"));
        sent(MARIT, true, list).body("lines.result", contains("WOULD_INVITE"));
        as(MARIT)
                .queryParam("limit", 200)
                .get("/organisations")
                .then()
                .body("items.name", not(hasItem("Bakkerij Korst")));
    }

    @Test
    void aListOfASpreadsheetInvitesAndMakesShops() {
        var list = "\uFEFFemail;organisation;role\r\nkaas-%1$s@example.org;Kaas Apart;member\r\n"
                .concat("boter-%1$s@example.org;Kaas Apart;MEMBER\r\nnoor@example.org;Bloemen & Zo;MEMBER\r\n")
                .formatted(UUID.randomUUID());

        sent(MARIT, false, list)
                .statusCode(200)
                .body("invited", equalTo(2))
                .body("lines.result", contains("INVITED", "INVITED", "ALREADY_MEMBER"));
        as(MARIT)
                .queryParam("limit", 200)
                .get("/organisations")
                .then()
                .body("items.findAll { it.name == 'Kaas Apart' }", hasSize(1));
        sent(MARIT, false, list).body("lines[0].errors.code", contains("already-invited"));
    }

    @Test
    void allMistakesOfALineAreToldAndOtherLinesGoOn() {
        var list = "email,organisation,role\n=cmd|' /C calc'!A0,,BAAS\ngoed-%s@example.org,Goed,MEMBER\n"
                .formatted(UUID.randomUUID());

        sent(MARIT, false, list)
                .statusCode(200)
                .body("refused", equalTo(1))
                .body("lines.result", contains("INVALID", "INVITED"))
                .body("lines[0].errors.code", containsInAnyOrder("formula", "email", "organisation", "role"));
    }

    @Test
    void aManagerImportsNoManagers() {
        sent(MARIT, true, "email,organisation,role\nbaas@example.org,MKB Westland,MANAGER\n")
                .body("lines[0].errors.code", contains("role-not-yours-to-grant"));
    }

    @Test
    void whatIsNoListIsRefusedWhole() {
        sent(MARIT, true, "naam,adres\nNoor,Langestraat\n")
                .statusCode(400)
                .body("errors[0].code", equalTo("missing-column"));
        sent(MARIT, true, "").statusCode(400).body("errors[0].code", equalTo("no-lines"));
        sent(MARIT, true, "email,organisation,role\n" + "a@example.org,A,MEMBER\n".repeat(1001))
                .statusCode(400)
                .body("errors[0].code", equalTo("too-many-lines"));
    }

    @Test
    void onlyWhoMayInviteImports() {
        sent(NOOR, true, "email,organisation,role\n").statusCode(403);
        sent(OSCAR, true, "email,organisation,role\n").statusCode(404);
        as(MARIT)
                .contentType("text/csv")
                .body("email")
                .post("/memberships/import")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("area"));
    }

    private static ValidatableResponse sent(Someone someone, boolean dryRun, String list) {
        return as(someone)
                .queryParam("area", GRAVENZANDE)
                .queryParam("dryRun", dryRun)
                .contentType("text/csv; charset=UTF-8")
                .body(list)
                .post("/memberships/import")
                .then();
    }
}
