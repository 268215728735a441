package nl.veiligecentra.brainstorm.session;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.veiligecentra.testing.Api;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.Mails;
import nl.veiligecentra.testing.TestClock;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.brainstorm.session.Sessions.STARTED;
import static nl.veiligecentra.brainstorm.session.Sessions.approved;
import static nl.veiligecentra.brainstorm.session.Sessions.brainstorm;
import static nl.veiligecentra.brainstorm.session.Sessions.drafted;
import static nl.veiligecentra.brainstorm.session.Sessions.firstItem;
import static nl.veiligecentra.brainstorm.session.Sessions.invitedByMail;
import static nl.veiligecentra.brainstorm.session.Sessions.outcome;
import static nl.veiligecentra.brainstorm.session.Sessions.read;
import static nl.veiligecentra.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

/** Each named partner corrects its own outcome, by account or by a link, or says that it is right. */
@QuarkusTest
@WithTestResource(TestServices.class)
class DraftTest {

    private final FreshCentre centre = new FreshCentre();
    private final String mailbox = "wijkagent-" + UUID.randomUUID() + "@example.org";

    @Test
    void aNamedPartnerCorrectsItsOutcomeAndTheOrganiserTakesIt() {
        var id = drafted(centre, brainstorm(centre, STARTED));
        var item = firstItem(centre.manager, id);

        var correction = corrected(centre.officer, id, item, "Binnen vijftien dagen.")
                .statusCode(201)
                .body("status", equalTo("OPEN"))
                .extract()
                .<String>path("id");
        read(centre.board, id).body("corrections", empty());
        decided(centre.officer, id, correction, Map.of("taken", true)).statusCode(403);
        decided(centre.manager, id, correction, Map.of("taken", false))
                .statusCode(400)
                .body("errors.pointer", contains("/answer"));
        decided(centre.manager, id, correction, Map.of("taken", true))
                .statusCode(200)
                .body("status", equalTo("TAKEN"));

        read(centre.officer, id)
                .body("items[0].outcome.partnerText", equalTo("Binnen vijftien dagen."))
                .body("corrections.status", contains("TAKEN"));
        decided(centre.manager, id, correction, Map.of("taken", true))
                .statusCode(409)
                .body("code", equalTo("correction-decided"));
    }

    @Test
    void whatIsLeftAsItWasHasAnAnswer() {
        var id = drafted(centre, brainstorm(centre, STARTED));
        String correction = corrected(centre.officer, id, firstItem(centre.manager, id), "Anders")
                .extract()
                .path("id");

        decided(centre.manager, id, correction, Map.of("taken", false, "answer", "Zo is het gezegd"))
                .statusCode(200);

        read(centre.officer, id)
                .body("items[0].outcome.partnerText", equalTo("De politie belt binnen tien dagen terug."))
                .body("corrections.answer", contains("Zo is het gezegd"));
    }

    @Test
    void nobodyCorrectsTheOutcomeOfAnother() {
        var id = drafted(centre, brainstorm(centre, STARTED));
        var item = firstItem(centre.manager, id);

        corrected(centre.board, id, item, "Anders").statusCode(403).body("code", equalTo("not-named"));
        corrected(centre.handler, id, item, "Anders").statusCode(404);
        corrected(centre.member, id, item, "Anders").statusCode(400).body("errors.pointer", contains("/itemId"));
        corrected(centre.officer, id, UUID.randomUUID().toString(), "Anders").statusCode(400);
        corrected(centre.officer, id, item, "Bel 06-12345678")
                .statusCode(400)
                .body("errors.pointer", contains("/text"));
        approved(centre.board, id).statusCode(403);
        approved(centre.handler, id).statusCode(404);
    }

    @Test
    void correctionsEndAfterFiveWorkingDays() {
        var id = drafted(centre, brainstorm(centre, STARTED));
        var item = firstItem(centre.manager, id);

        TestClock.after(Duration.ofDays(12), () -> {
            corrected(centre.officer, id, item, "Te laat").statusCode(409).body("code", equalTo("correcting-over"));
            read(centre.officer, id).body("mayCorrect", equalTo(false));
        });
    }

    @Test
    void whatWasSaidToBeRightIsNotOnceItSaysSomethingElse() {
        var id = drafted(centre, brainstorm(centre, STARTED));
        var item = firstItem(centre.manager, id);
        approved(centre.officer, id).statusCode(200).body("partnersReady", contains(centre.police.toString()));

        outcome(centre, id, item, 1, "{\"discussion\": \"Korter\"}").statusCode(200);
        read(centre.manager, id).body("partnersReady", contains(centre.police.toString()));
        outcome(centre, id, item, 2, "{\"partnerText\": \"De politie belt niet terug.\"}")
                .statusCode(200);
        read(centre.manager, id).body("partnersReady", empty());
    }

    @Test
    void aPartnerWithoutAnAccountCorrectsByLinkAsOftenAsItTakes() {
        var id = draftedForMailbox();
        var token = LinksHeard.tokenTo(mailbox);

        var item = byLink("_read", Map.of("token", token))
                .statusCode(200)
                .body("items.title", contains("Terugbellen na een aangifte"))
                .body("saidRight", equalTo(false))
                .extract()
                .<String>path("items[0].id");
        correctedByLink(token, false, Map.of("itemId", item, "text", "Binnen twintig dagen."))
                .statusCode(200);
        correctedByLink(token, true, Map.of("itemId", item, "text", "En goed"))
                .statusCode(400)
                .body("errors.pointer", contains("/right"));
        correctedByLink(token, false, Map.of("itemId", UUID.randomUUID().toString(), "text", "Bel 06-12345678"))
                .statusCode(400)
                .body("errors.pointer", contains("/corrections/0/itemId", "/corrections/0/text"));
        correctedByLink(token, true).statusCode(200);

        byLink("_read", Map.of("token", token))
                .body("saidRight", equalTo(true))
                .body("items[0].corrections.text", contains("Binnen twintig dagen."));
        read(centre.manager, id).body("corrections.text", contains("Binnen twintig dagen."));
        assertThat(Mails.readAll(
                        "select actor from audit_event where action = 'CORRECT_BY_LINK' and subject_id = ?", id))
                .hasSize(2)
                .allSatisfy(actor -> assertThat(actor).startsWith("link "));
    }

    @Test
    void aLinkEndsWithTheTermAndAMadeUpOneOpensNothing() {
        draftedForMailbox();
        var token = LinksHeard.tokenTo(mailbox);

        TestClock.after(
                Duration.ofDays(12),
                () -> byLink("_read", Map.of("token", token)).statusCode(410).body("code", equalTo("link-expired")));
        byLink("_read", Map.of("token", "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"))
                .statusCode(404);
    }

    private String draftedForMailbox() {
        var session = brainstorm(centre, STARTED);
        session.put("invitees", List.of(invitedByMail(centre.police, "wijkagent", mailbox)));
        return drafted(centre, session);
    }

    private ValidatableResponse corrected(Resident by, String id, String item, String text) {
        return json(by.request(), Map.of("itemId", item, "text", text))
                .post("/brainstorm-sessions/{id}/corrections", id)
                .then();
    }

    private ValidatableResponse decided(Resident by, String id, String correction, Map<String, Object> decision) {
        return json(by.request(), decision)
                .post("/brainstorm-sessions/{id}/corrections/{c}/decision", id, correction)
                .then();
    }

    @SafeVarargs
    private ValidatableResponse correctedByLink(String token, boolean right, Map<String, Object>... corrections) {
        return byLink("", Map.of("token", token, "corrections", List.of(corrections), "right", right));
    }

    private ValidatableResponse byLink(String path, Map<String, Object> body) {
        return json(Api.anonymous(), body)
                .post("/session-corrections" + (path.isEmpty() ? "" : "/" + path))
                .then();
    }
}
