package nl.veiligecentra.reply;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.testing.Mails;
import nl.veiligecentra.testing.TestClock;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import static nl.veiligecentra.reply.Exits.MAILBOX;
import static nl.veiligecentra.reply.Exits.MAILBOX_OF_BIZ;
import static nl.veiligecentra.reply.Exits.answered;
import static nl.veiligecentra.reply.Exits.blocked;
import static nl.veiligecentra.reply.Exits.looked;
import static nl.veiligecentra.reply.Exits.reported;
import static nl.veiligecentra.reply.Exits.tokenSentTo;
import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Places.BIZ_GRAVENZANDE;
import static nl.veiligecentra.testing.Someone.JORIS;
import static nl.veiligecentra.testing.Someone.MARIT;
import static nl.veiligecentra.testing.Someone.NOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(TestServices.class)
class ReplyResourceTest {

    @BeforeEach
    void supervisionAndBizAnswerByMail() {
        Exits.mailIsAnswered();
    }

    @Test
    void aPartyWithoutAnAccountAnswersAndTheReporterSeesAndHearsIt() {
        var exit = reported();
        var token = tokenSentTo(MAILBOX);

        answered(token, Map.of("to", "RESOLVED", "note", "Het is opgeruimd."))
                .then()
                .statusCode(200)
                .body("status", equalTo("RESOLVED"))
                .body("anotherLinkMailed", equalTo(false));

        as(NOOR).get("/incidents/{id}", exit)
                .then()
                .body("status", equalTo("RESOLVED"))
                .body("timeline[1].by.organisation.name", equalTo("gemeente Westland"))
                .body("timeline[1].by.department.name", equalTo("Toezicht en vergunningen"))
                .body("timeline[1].by.reporter", equalTo(false))
                .body("timeline[1].note", equalTo("Het is opgeruimd."));
        assertThat(Mails.read("select text_body from mail where text_body like ?", "%/meldingen/" + exit + "%"))
                .contains("zegt dat het is opgelost. Klopt dat?", "Het is opgeruimd.");
        assertThat(Mails.read("select actor from audit_event where action = 'ANSWER_BY_LINK' and subject_id = ?", exit))
                .startsWith("link ");
    }

    @Test
    void theLinkShowsWhatThePartyMaySeeAndNothingOfWhoReported() {
        reported();

        var seen = looked(tokenSentTo(MAILBOX))
                .then()
                .statusCode(200)
                .body("party", equalTo("gemeente Westland, Toezicht en vergunningen"))
                .body("categoryNl", equalTo("Vluchtweg of nooduitgang dicht"))
                .body("street", equalTo("Langestraat"))
                .body("description", equalTo("Pallets voor de nooduitgang"))
                .body("steps", hasItems("ACKNOWLEDGED", "IN_PROGRESS", "RESOLVED", "DECLINED"))
                .body("steps", not(hasItem("DUPLICATE")))
                .body("standardTexts.text", hasItem("Het is opgeruimd."))
                .extract()
                .asString();
        assertThat(seen).doesNotContain("Noor", "Bloemen", "reporter", "0e000000-0000-7000-8000-000000000001");
        assertThat(Mails.textTo(MAILBOX)).doesNotContain("Noor", "Bloemen", "Pallets");
    }

    @Test
    void heldTextIsNotShown() {
        var report = blocked();
        report.put("description", "Man met een baard en een rode jas");
        report.put("keepDescription", true);
        reported(report);

        looked(tokenSentTo(MAILBOX)).then().statusCode(200).body("description", nullValue());
    }

    @Test
    void aDateKeepsTheReportOpenAndBringsANewLink() {
        var exit = reported();
        var first = tokenSentTo(MAILBOX);

        answered(first, Map.of("to", "IN_PROGRESS", "promisedForDate", "2099-03-02"))
                .then()
                .statusCode(200)
                .body("promisedForDate", equalTo("2099-03-02"))
                .body("anotherLinkMailed", equalTo(true));

        var second = tokenSentTo(MAILBOX);
        assertThat(second).isNotEqualTo(first);
        assertThat(Mails.textTo(MAILBOX)).contains("Deze melding staat open", "maandag 16 maart 2099");
        answered(second, Map.of("to", "RESOLVED")).then().statusCode(200);
        as(NOOR).get("/incidents/{id}", exit)
                .then()
                .body("timeline.to", contains("REPORTED", "IN_PROGRESS", "RESOLVED"));
    }

    @Test
    void aLinkWorksOnce() {
        reported();
        var token = tokenSentTo(MAILBOX);
        answered(token, Map.of("to", "ACKNOWLEDGED")).then().statusCode(200);

        answered(token, Map.of("to", "RESOLVED")).then().statusCode(410).body("code", equalTo("reply-used"));
        looked(token).then().statusCode(410).body("code", equalTo("reply-used"));
    }

    @Test
    void ofManyWhoUseOneLinkAtOnceOneAnswers() throws Exception {
        var exit = reported();
        var token = tokenSentTo(MAILBOX);
        var pool = Executors.newFixedThreadPool(8);
        try {
            var calls = IntStream.range(0, 8)
                    .mapToObj(i -> (Callable<Integer>)
                            () -> answered(token, Map.of("to", "ACKNOWLEDGED")).statusCode())
                    .toList();

            var answers = pool.invokeAll(calls).stream()
                    .map(ReplyResourceTest::result)
                    .sorted()
                    .toList();

            assertThat(answers).containsExactly(200, 410, 410, 410, 410, 410, 410, 410);
        } finally {
            pool.shutdown();
        }
        as(NOOR).get("/incidents/{id}", exit).then().body("timeline", hasSize(2));
    }

    @Test
    void aLinkEndsWhenTheReportMovesOnAndANewOneIsSent() {
        var exit = reported();
        var token = tokenSentTo(MAILBOX);

        json(as(JORIS), Map.of("from", "REPORTED", "to", "IN_PROGRESS"))
                .post("/incidents/{id}/transitions", exit)
                .then()
                .statusCode(200);

        answered(token, Map.of("to", "RESOLVED")).then().statusCode(410).body("code", equalTo("reply-superseded"));
        answered(tokenSentTo(MAILBOX), Map.of("to", "RESOLVED")).then().statusCode(200);
    }

    @Test
    void notSolvedBringsANewLink() {
        var exit = reported();
        answered(tokenSentTo(MAILBOX), Map.of("to", "RESOLVED")).then().statusCode(200);

        json(as(NOOR), Map.of("solved", false))
                .put("/incidents/{id}/confirmation", exit)
                .then()
                .statusCode(200);

        looked(tokenSentTo(MAILBOX)).then().statusCode(200).body("status", equalTo("IN_PROGRESS"));
    }

    @Test
    void afterFourteenDaysALinkIsTooOld() {
        reported();
        var token = tokenSentTo(MAILBOX);

        TestClock.after(
                Duration.ofDays(15),
                () -> answered(token, Map.of("to", "RESOLVED"))
                        .then()
                        .statusCode(410)
                        .body("code", equalTo("reply-expired")));
    }

    @Test
    void whoGuessesFindsNothing() {
        looked("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").then().statusCode(404);
        answered("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", Map.of("to", "RESOLVED"))
                .then()
                .statusCode(404);
    }

    @Test
    void anAnswerIsHeldToTheRulesOfAnyOther() {
        reported();
        var token = tokenSentTo(MAILBOX);

        answered(token, Map.of("to", "DECLINED", "note", "Bel 06-12345678"))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/reason", "/note"));
        answered(token, Map.of("to", "WAITING")).then().statusCode(400).body("errors.code", contains("not-a-step"));
        answered(token, Map.of("to", "RESOLVED", "status", "CLOSED"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-field"));
        answered(token, Map.of("to", "DECLINED", "reason", "NOT_OURS")).then().statusCode(200);
    }

    @Test
    void aReportThatIsLaidWithAPartyWithoutAccountIsMailedToIt() {
        var exit = reported();

        json(as(MARIT), Map.of("organisationId", BIZ_GRAVENZANDE))
                .put("/incidents/{id}/handler", exit)
                .then()
                .statusCode(200);

        looked(tokenSentTo(MAILBOX)).then().statusCode(410).body("code", equalTo("reply-superseded"));
        looked(tokenSentTo(MAILBOX_OF_BIZ)).then().statusCode(200).body("party", equalTo("BIZ 's-Gravenzande"));
    }

    @Test
    void theSecretIsInTheMailAndInNoOtherRow() {
        reported();
        var token = tokenSentTo(MAILBOX);

        assertThat(Mails.readAll("select id from reply_link where token_hash = ?", token))
                .isEmpty();
        assertThat(Mails.readAll("select id from audit_event where detail like ?", "%" + token + "%"))
                .isEmpty();
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
