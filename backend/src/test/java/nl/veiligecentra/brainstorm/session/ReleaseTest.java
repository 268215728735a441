package nl.veiligecentra.brainstorm.session;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.veiligecentra.testing.Api;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.brainstorm.session.Sessions.STARTED;
import static nl.veiligecentra.brainstorm.session.Sessions.approved;
import static nl.veiligecentra.brainstorm.session.Sessions.brainstorm;
import static nl.veiligecentra.brainstorm.session.Sessions.drafted;
import static nl.veiligecentra.brainstorm.session.Sessions.firstItem;
import static nl.veiligecentra.brainstorm.session.Sessions.hostedByPolice;
import static nl.veiligecentra.brainstorm.session.Sessions.outcome;
import static nl.veiligecentra.brainstorm.session.Sessions.read;
import static nl.veiligecentra.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/** The host of a report back lets it go by a link in a mail, or says what is wrong. */
@QuarkusTest
@WithTestResource(TestServices.class)
class ReleaseTest {

    private final FreshCentre centre = new FreshCentre();
    private final String mailbox = "teamchef-" + UUID.randomUUID() + "@example.org";

    @Test
    void theHostLetsAReportBackGoByLinkOnce() {
        var id = readyReportBack();
        var token = asked(id);

        released("/_read", Map.of("token", token))
                .statusCode(200)
                .body("items.partnerText", contains("De politie belt binnen tien dagen terug."))
                .body("host", equalTo("POLICE " + centre.police));
        released("", Map.of("token", token, "agrees", true))
                .statusCode(200)
                .body("status", equalTo("MINUTES_PUBLISHED"));
        released("", Map.of("token", token, "agrees", true)).statusCode(410).body("code", equalTo("link-used"));
        read(centre.manager, id).body("publication.byLink", equalTo(true));
    }

    @Test
    void aHostThatDoesNotLetItGoSaysWhyToTheOrganiserAlone() {
        var id = readyReportBack();
        var token = asked(id);

        released("", Map.of("token", token, "agrees", false)).statusCode(400).body("errors.pointer", contains("/note"));
        released("", Map.of("token", token, "agrees", false, "note", "De cijfers eruit"))
                .statusCode(200)
                .body("status", equalTo("DRAFT"));

        read(centre.manager, id).body("releaseNote", equalTo("De cijfers eruit"));
        assertThat(read(centre.officer, id).extract().asString()).doesNotContain("De cijfers eruit");
    }

    @Test
    void aYesIsToWhatWasRead() {
        var id = readyReportBack();
        var token = asked(id);
        outcome(centre, id, firstItem(centre.manager, id), 1, "{\"discussion\": \"Anders\"}")
                .statusCode(200);

        released("", Map.of("token", token, "agrees", true)).statusCode(410).body("code", equalTo("link-superseded"));
    }

    @Test
    void aLinkIsAskedOfAnotherHostOnceEverythingIsThere() {
        var own = drafted(centre, brainstorm(centre, STARTED));
        ask(centre.manager, own).statusCode(409).body("code", equalTo("own-minutes"));
        var id = drafted(centre, hostedByPolice(centre, STARTED));
        ask(centre.manager, id).statusCode(409).body("errors.code", contains("still-correcting"));
        ask(centre.officer, id).statusCode(403);
        ask(centre.member, id).statusCode(403);
        released("/_read", Map.of("token", "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"))
                .statusCode(404);
    }

    private String readyReportBack() {
        var id = drafted(centre, hostedByPolice(centre, STARTED));
        approved(centre.officer, id).statusCode(200);
        return id;
    }

    private String asked(String id) {
        ask(centre.manager, id).statusCode(200);
        return LinksHeard.tokenTo(mailbox);
    }

    private ValidatableResponse ask(Resident by, String id) {
        return json(by.request(), Map.of("email", mailbox))
                .post("/brainstorm-sessions/{id}/release-link", id)
                .then();
    }

    private ValidatableResponse released(String path, Map<String, Object> body) {
        return json(Api.anonymous(), body).post("/session-releases" + path).then();
    }
}
