package nl.veiligecentra.reply;

import io.restassured.response.Response;
import nl.veiligecentra.testing.Mails;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static nl.veiligecentra.testing.Api.anonymous;
import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Places.BIZ_GRAVENZANDE;
import static nl.veiligecentra.testing.Places.GRAVENZANDE;
import static nl.veiligecentra.testing.Places.MUNICIPALITY;
import static nl.veiligecentra.testing.Someone.MARIT;
import static nl.veiligecentra.testing.Someone.NOOR;

/** Blocked exits, which lie with the municipality's supervision: a department of which nobody signs in. */
final class Exits {

    static final String SUPERVISION = "0d000000-0000-7000-8000-000000000003";
    static final String MAILBOX = "toezicht@gemeente.example";
    static final String MAILBOX_OF_BIZ = "bestuur@biz.example";

    private Exits() {}

    static void mailIsAnswered() {
        json(as(MARIT), Map.of("addresses", List.of(supervision(), biz())))
                .put("/areas/{id}/reply-addresses", GRAVENZANDE)
                .then()
                .statusCode(200);
    }

    static Map<String, Object> supervision() {
        return Map.of("organisationId", MUNICIPALITY, "departmentId", SUPERVISION, "email", MAILBOX);
    }

    static Map<String, Object> biz() {
        return Map.of("organisationId", BIZ_GRAVENZANDE, "email", MAILBOX_OF_BIZ);
    }

    static Map<String, Object> blocked() {
        return new HashMap<>(Map.of(
                "areaId",
                GRAVENZANDE,
                "category",
                "ESCAPE_ROUTE_BLOCKED",
                "streetId",
                "05000000-0000-7000-8000-000000000001",
                "placeText",
                "achter nummer 41",
                "description",
                "Pallets voor de nooduitgang"));
    }

    static String reported() {
        return reported(blocked());
    }

    static String reported(Map<String, Object> report) {
        return json(as(NOOR), report)
                .post("/incidents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The secret of the last link that went to this address. */
    static String tokenSentTo(String address) {
        var text = Mails.textTo(address);
        var start = text.indexOf("/antwoord#") + "/antwoord#".length();
        return text.substring(start, text.indexOf('\n', start)).strip();
    }

    static Response answered(String token, Map<String, Object> answer) {
        var body = new HashMap<>(answer);
        body.put("token", token);
        return json(anonymous(), body).post("/replies");
    }

    static Response looked(String token) {
        return json(anonymous(), Map.of("token", token)).post("/replies/_read");
    }
}
