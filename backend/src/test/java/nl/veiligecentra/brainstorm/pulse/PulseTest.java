package nl.veiligecentra.brainstorm.pulse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import nl.veiligecentra.brainstorm.session.SessionHeld;
import nl.veiligecentra.shared.security.OneTimeToken;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestClock;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import static nl.veiligecentra.brainstorm.pulse.HeldSession.HELD_ON;
import static nl.veiligecentra.brainstorm.pulse.HeldSession.TODAY;
import static nl.veiligecentra.brainstorm.pulse.HeldSession.mailTo;
import static nl.veiligecentra.testing.Api.anonymous;
import static nl.veiligecentra.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** How the cooperation goes, asked of who was there, and answered by nobody in particular. */
@QuarkusTest
@WithTestResource(TestServices.class)
class PulseTest {

    @Inject
    Event<SessionHeld> held;

    @Inject
    PulseRounds rounds;

    private final FreshCentre centre = new FreshCentre();
    private final FreshCentre elsewhere = new FreshCentre();
    private UUID session;

    @BeforeEach
    void aSessionThatWasHeld() {
        var one = new HeldSession(centre);
        session = one.id;
        one.tellTo(held);
        rounds.askWhoIsToBeAsked();
    }

    @Test
    void aLinkShowsWhatIsAskedAndWorksOnce() {
        var token = tokenOf(centre.member);

        read(token)
                .statusCode(200)
                .body("title", equalTo("Overleg met de politie"))
                .body("heldOn", equalTo(HELD_ON.toString()));
        given(token, 7, "Fijn").statusCode(200).body("thanks", equalTo(true));
        given(token, 8, null).statusCode(410).body("code", equalTo("pulse-used"));
        read(token).statusCode(410);
        read("niets").statusCode(404);
    }

    @Test
    void aLinkIsGoodForTwoWeeks() {
        var token = tokenOf(centre.member);

        TestClock.after(Duration.ofDays(13), () -> read(token).statusCode(200));
        TestClock.after(
                Duration.ofDays(16),
                () -> given(token, 7, null).statusCode(410).body("code", equalTo("pulse-expired")));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndTheLinkStaysGood() {
        var token = tokenOf(centre.member);
        json(anonymous(), Map.of("token", token, "communication", 11, "decisiveness", 0))
                .post("/pulse-answers")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/communication", "/decisiveness", "/beingHeard"));
        given(token, 7, "Bel me op 06-12345678").statusCode(400).body("errors.code", contains("phone-number"));

        read(token).statusCode(200);
    }

    @Test
    void thereAreFiguresFromFiveAnswersOnAndTheyGrowByFives() {
        var tokens = links(10);
        tokens.subList(0, 4).forEach(token -> given(token, 6, null).statusCode(200));
        periods(centre.member).body("periods", empty());

        given(tokens.get(4), 7, "Het gaat beter").statusCode(200);
        periods(centre.member)
                .body("periods[0].answers", equalTo(5))
                .body("periods[0].communication", equalTo(6.2f))
                .body("periods[0].heldOn", equalTo(HELD_ON.toString()));

        tokens.subList(5, 9).forEach(token -> given(token, 1, null).statusCode(200));
        periods(centre.member).body("periods[0].answers", equalTo(5)).body("periods[0].communication", equalTo(6.2f));
        given(tokens.get(9), 1, null).statusCode(200);
        periods(centre.member).body("periods[0].answers", equalTo(10));
    }

    @Test
    void onlyWhoOrganisedItReadsRemarks() {
        links(5).forEach(token -> given(token, 6, "Opmerking " + token.length()).statusCode(200));

        assertThat(periods(centre.manager).extract().jsonPath().getList("periods[0].remarks"))
                .hasSize(5);
        for (var other : List.of(centre.member, centre.board, centre.facilitator, centre.handler)) {
            periods(other).body("periods[0].remarks", nullValue());
        }
        periods(elsewhere.manager).body("periods", empty());
        elsewhere
                .manager
                .request()
                .get("/cooperation-pulse?area={area}", centre.area)
                .then()
                .body("periods", empty());
        anonymous().get("/cooperation-pulse").then().statusCode(401);
    }

    @Test
    void nothingTellsWhoAnsweredOrWhen() {
        given(tokenOf(centre.member), 3, "Dit weet niemand").statusCode(200);

        assertThat(Sql.read("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_name like 'pulse%' and (data_type like 'timestamp%' or column_name like '%person%'
                            or column_name like '%email%'
                            or column_name like '%key%')
                        """)).isEmpty();
        var answer = Sql.read("select id from pulse_answer where session_id = ?", session);
        assertThat(answer).hasSize(1);
        assertThat(UUID.fromString(answer.get(0)).version()).isEqualTo(4);
        assertThat(Sql.read("select id from notification where person_id = ?", centre.member.id()))
                .isEmpty();
        assertThat(Sql.read(
                        "select id from audit_event where subject_id = ? or detail like '%pulse%'", session.toString()))
                .isEmpty();
    }

    private List<String> links(int many) {
        return IntStream.range(0, many)
                .mapToObj(n -> {
                    var token = OneTimeToken.random();
                    Sql.run(
                            "insert into pulse_link (id, session_id, token_hash, expires_on) values (gen_random_uuid(), ?, ?, ?)",
                            session,
                            token.hash(),
                            TODAY.plusDays(14));
                    return token.text();
                })
                .toList();
    }

    private static String tokenOf(Resident reader) {
        var text = mailTo(reader.email());
        var start = text.indexOf("/hoe-gaat-het#") + "/hoe-gaat-het#".length();
        return text.substring(start, text.indexOf('\n', start)).strip();
    }

    private static ValidatableResponse read(String token) {
        return json(anonymous(), Map.of("token", token))
                .post("/pulse-answers/_read")
                .then();
    }

    private static ValidatableResponse given(String token, int mark, String remark) {
        var answer = new HashMap<String, Object>(
                Map.of("token", token, "communication", mark, "decisiveness", mark, "beingHeard", mark));
        if (remark != null) {
            answer.put("remark", remark);
        }
        return json(anonymous(), answer).post("/pulse-answers").then();
    }

    private static ValidatableResponse periods(Resident reader) {
        return reader.request().get("/cooperation-pulse").then().statusCode(200);
    }
}
