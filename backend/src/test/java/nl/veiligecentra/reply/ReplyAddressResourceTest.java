package nl.veiligecentra.reply;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static nl.veiligecentra.reply.Exits.biz;
import static nl.veiligecentra.reply.Exits.reported;
import static nl.veiligecentra.reply.Exits.supervision;
import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Places.GRAVENZANDE;
import static nl.veiligecentra.testing.Places.MKB;
import static nl.veiligecentra.testing.Places.POLICE;
import static nl.veiligecentra.testing.Someone.ANNA;
import static nl.veiligecentra.testing.Someone.JORIS;
import static nl.veiligecentra.testing.Someone.MARIT;
import static nl.veiligecentra.testing.Someone.NOOR;
import static nl.veiligecentra.testing.Someone.OSCAR;
import static nl.veiligecentra.testing.Someone.SEM;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
@WithTestResource(TestServices.class)
class ReplyAddressResourceTest {

    private static final String PATH = "/areas/{id}/reply-addresses";

    @Test
    void theManagerSaysWhereAPartyGetsItsMail() {
        json(as(MARIT), Map.of("addresses", List.of(supervision(), biz())))
                .put(PATH, GRAVENZANDE)
                .then()
                .statusCode(200)
                .body("items.email", contains("bestuur@biz.example", "toezicht@gemeente.example"))
                .body("items.answersByMail", contains(true, true));

        as(ANNA).get(PATH, GRAVENZANDE)
                .then()
                .statusCode(200)
                .body("items.department.name", hasItem("Toezicht en vergunningen"));
    }

    @Test
    void ofAPartyThatSignsInItIsSaid() {
        var mkb = Map.of("organisationId", MKB, "email", "marit@example.org");

        json(as(MARIT), Map.of("addresses", List.of(mkb)))
                .put(PATH, GRAVENZANDE)
                .then()
                .statusCode(200)
                .body("items.answersByMail", contains(false));
    }

    @Test
    void othersNeitherSeeNorChangeThem() {
        as(NOOR).get(PATH, GRAVENZANDE).then().statusCode(403);
        as(JORIS).get(PATH, GRAVENZANDE).then().statusCode(403);
        as(SEM).get(PATH, GRAVENZANDE).then().statusCode(404);
        json(as(OSCAR), Map.of("addresses", List.of()))
                .put(PATH, GRAVENZANDE)
                .then()
                .statusCode(404);
        json(as(NOOR), Map.of("addresses", List.of()))
                .put(PATH, GRAVENZANDE)
                .then()
                .statusCode(403);
    }

    @Test
    void allMistakesComeBackTogether() {
        var police = Map.of("organisationId", POLICE, "email", "politie@example.org");

        json(as(MARIT), Map.of("addresses", List.of(police, biz(), biz())))
                .put(PATH, GRAVENZANDE)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/addresses/0/organisationId", "/addresses/2/organisationId"))
                .body("errors.code", contains("cannot-handle", "given-twice"));
        json(as(MARIT), Map.of("addresses", List.of(Map.of("organisationId", MKB, "email", "geen adres"))))
                .put(PATH, GRAVENZANDE)
                .then()
                .statusCode(400);
    }

    @Test
    void theManagerSendsALinkByHand() {
        Exits.mailIsAnswered();
        var exit = reported();

        as(MARIT).post("/incidents/{id}/reply-link", exit).then().statusCode(200);

        as(NOOR).post("/incidents/{id}/reply-link", exit).then().statusCode(403);
        as(SEM).post("/incidents/{id}/reply-link", exit).then().statusCode(404);
    }

    @Test
    void withoutAnAddressThereIsNoLink() {
        var lamp = reported(Map.of(
                "areaId", GRAVENZANDE,
                "category", "STREET_LIGHT_BROKEN",
                "streetId", "05000000-0000-7000-8000-000000000001"));

        as(MARIT)
                .post("/incidents/{id}/reply-link", lamp)
                .then()
                .statusCode(409)
                .body("code", equalTo("no-reply-address"));
    }

    @Test
    void onlyAnOpenReportWaitsForAnAnswer() {
        Exits.mailIsAnswered();
        var exit = reported();
        json(as(JORIS), Map.of("from", "REPORTED", "to", "RESOLVED"))
                .post("/incidents/{id}/transitions", exit)
                .then()
                .statusCode(200);

        as(MARIT)
                .post("/incidents/{id}/reply-link", exit)
                .then()
                .statusCode(409)
                .body("code", equalTo("closed"));
    }
}
