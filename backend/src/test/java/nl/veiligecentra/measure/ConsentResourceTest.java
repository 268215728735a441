package nl.veiligecentra.measure;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.Mails;
import nl.veiligecentra.testing.TestClock;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.measure.Agreed.changed;
import static nl.veiligecentra.measure.Agreed.lighting;
import static nl.veiligecentra.measure.Agreed.proposed;
import static nl.veiligecentra.measure.Agreed.tagOf;
import static nl.veiligecentra.testing.Api.anonymous;
import static nl.veiligecentra.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(TestServices.class)
class ConsentResourceTest {

    private final FreshCentre centre = new FreshCentre();
    private final String mailbox = "buitendienst-" + UUID.randomUUID() + "@example.org";

    @Test
    void anOwnerWithoutAnAccountSaysYesOnce() {
        var id = proposed(centre.manager, lighting(centre));
        var token = asked(id);

        json(anonymous(), Map.of("token", token))
                .post("/consents/_read")
                .then()
                .statusCode(200)
                .body("action", equalTo("Alle verlichting naar led, drie lampen erbij"))
                .body("areas", contains("Proefplein"))
                .body("status", equalTo("PROPOSED"));
        answered(token, Map.of("agrees", true)).statusCode(200).body("status", equalTo("AGREED"));
        answered(token, Map.of("agrees", true)).statusCode(410).body("code", equalTo("consent-used"));

        centre.manager
                .request()
                .get("/measures/{id}", id)
                .then()
                .body("status", equalTo("AGREED"))
                .body("agreedHow", equalTo("LINK"));
        assertThat(Mails.read("select actor from audit_event where action = 'CONSENT_BY_LINK' and subject_id = ?", id))
                .startsWith("link ");
    }

    @Test
    void aNoIsReadBesideTheProposal() {
        var id = proposed(centre.manager, lighting(centre));
        var token = asked(id);

        answered(token, Map.of("agrees", false)).statusCode(400).body("errors.pointer", contains("/note"));
        answered(token, Map.of("agrees", false, "note", "Pas na de zomer"))
                .statusCode(200)
                .body("status", equalTo("PROPOSED"));
        centre.manager
                .request()
                .get("/measures/{id}", id)
                .then()
                .body("progress.text", contains("Pas na de zomer"))
                .body("progress.organisation.id", contains(centre.municipality.toString()));
    }

    @Test
    void aYesIsToWhatWasRead() {
        var id = proposed(centre.manager, lighting(centre));
        var token = asked(id);
        changed(centre.manager, id, tagOf(centre.manager, id), "{\"action\": \"Alle lampen, elke nacht\"}")
                .statusCode(200);

        answered(token, Map.of("agrees", true)).statusCode(410).body("code", equalTo("consent-superseded"));
    }

    @Test
    void aLinkIsGoodForTwoWeeks() {
        var id = proposed(centre.manager, lighting(centre));
        var token = asked(id);

        TestClock.after(
                Duration.ofDays(15),
                () -> answered(token, Map.of("agrees", true)).statusCode(410).body("code", equalTo("consent-expired")));
    }

    @Test
    void aMadeUpLinkOpensNothing() {
        json(anonymous(), Map.of("token", "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"))
                .post("/consents/_read")
                .then()
                .statusCode(404);
    }

    @Test
    void theManagerAsksAndNobodyElse() {
        var id = proposed(centre.manager, lighting(centre));

        json(centre.board.request(), Map.of("email", mailbox))
                .post("/measures/{id}/consent-link", id)
                .then()
                .statusCode(403);
        json(new FreshCentre().manager.request(), Map.of("email", mailbox))
                .post("/measures/{id}/consent-link", id)
                .then()
                .statusCode(404);
        json(centre.manager.request(), Map.of("email", "geen adres"))
                .post("/measures/{id}/consent-link", id)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/email"));
        Agreed.moved(centre.handler, id, "PROPOSED", "AGREED").statusCode(200);
        json(centre.manager.request(), Map.of("email", mailbox))
                .post("/measures/{id}/consent-link", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("not-a-step"));
    }

    private String asked(String id) {
        json(centre.manager.request(), Map.of("email", mailbox))
                .post("/measures/{id}/consent-link", id)
                .then()
                .statusCode(200);
        var text = Mails.textTo(mailbox);
        var start = text.indexOf("/instemmen#") + "/instemmen#".length();
        return text.substring(start, text.indexOf('\n', start)).strip();
    }

    private static ValidatableResponse answered(String token, Map<String, Object> answer) {
        var body = new HashMap<>(answer);
        body.put("token", token);
        return json(anonymous(), body).post("/consents").then();
    }
}
