package nl.veiligecentra.notification;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.veiligecentra.shared.time.DutchTime;
import nl.veiligecentra.testing.Api;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestClock;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import static nl.veiligecentra.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(TestServices.class)
class DigestsTest {

    private static final LocalDate MONDAY =
            DutchTime.today(Clock.systemUTC()).with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    @Inject
    Digests digests;

    private FreshCentre centre;

    @BeforeEach
    void aCentreWhereNothingHappenedYet() {
        centre = new FreshCentre();
    }

    @Test
    void onMondayMorningMembersBoardAndManagerHearWhatHappened() {
        centre.moved(centre.handler, centre.sentBy(centre.member, centre.lamp()), "REPORTED", "RESOLVED");
        centre.sentBy(centre.neighbour, centre.report("SHOPLIFTING"));
        var agreed = centre.sentBy(centre.member, centre.report("GRAFFITI"));
        json(
                        centre.handler.request(),
                        Map.of(
                                "from",
                                "REPORTED",
                                "to",
                                "IN_PROGRESS",
                                "promisedForDate",
                                MONDAY.plusDays(3).toString()))
                .post("/incidents/{id}/transitions", agreed)
                .then()
                .statusCode(200);

        writeAt(MONDAY, 7, 1);

        for (var reader : List.of(centre.member, centre.neighbour, centre.board, centre.manager)) {
            assertThat(subjectsTo(reader)).containsExactly("Vorige week: 3 gemeld, 1 klaar, 1 afgesproken");
        }
        assertThat(textTo(centre.member))
                .contains("Proefplein: 3 gemeld, 1 klaar, 1 afgesproken")
                .contains("- Straatlamp kapot, Proefstraat: klaar\n")
                .contains("- Graffiti, Proefstraat: klaar op "
                        + MONDAY.plusDays(3).getDayOfMonth())
                .doesNotContain("Winkeldiefstal");
        assertThat(subjectsTo(centre.handler)).isEmpty();
        assertThat(subjectsTo(centre.facilitator)).isEmpty();
    }

    @Test
    void whereNothingHappenedNobodyGetsAMail() {
        var withdrawn = centre.sentBy(centre.member, centre.lamp());
        centre.moved(centre.member, withdrawn, "REPORTED", "WITHDRAWN");

        writeAt(MONDAY, 7, 1);

        assertThat(subjectsTo(centre.member)).isEmpty();
        assertThat(weeksOf(centre.member)).containsExactly(MONDAY.toString());
    }

    @Test
    void itComesFromSevenOnMondayAndNotOnOtherDays() {
        centre.sentBy(centre.member, centre.lamp());

        writeAt(MONDAY, 6, 59);
        writeAt(MONDAY.minusDays(1), 12, 0);
        writeAt(MONDAY.plusDays(1), 9, 0);
        assertThat(subjectsTo(centre.member)).isEmpty();
        writeAt(MONDAY, 16, 0);

        assertThat(subjectsTo(centre.member)).hasSize(1);
    }

    @Test
    void sevenIsSevenInAmsterdamInSummerAndInWinter() {
        var summer = LocalDate.of(MONDAY.getYear() + 1, 7, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
        var winter = LocalDate.of(MONDAY.getYear() + 1, 12, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));

        TestClock.at(Instant.parse(summer + "T04:59:00Z"), digests::writeOnMonday);
        assertThat(weeksOf(centre.member)).isEmpty();
        TestClock.at(Instant.parse(summer + "T05:01:00Z"), digests::writeOnMonday);
        assertThat(weeksOf(centre.member)).containsExactly(summer.toString());
        TestClock.at(Instant.parse(winter + "T05:59:00Z"), digests::writeOnMonday);
        assertThat(weeksOf(centre.member)).hasSize(1);
        TestClock.at(Instant.parse(winter + "T06:01:00Z"), digests::writeOnMonday);
        assertThat(weeksOf(centre.member)).containsExactlyInAnyOrder(summer.toString(), winter.toString());
    }

    @Test
    void twoReplicasWriteItOnce() {
        centre.sentBy(centre.member, centre.lamp());

        TestClock.at(at(MONDAY, 7, 1), () -> {
            var other = CompletableFuture.runAsync(digests::writeOnMonday);
            digests.writeOnMonday();
            other.join();
            digests.writeOnMonday();
        });

        assertThat(subjectsTo(centre.member)).hasSize(1);
        assertThat(subjectsTo(centre.manager)).hasSize(1);
    }

    @Test
    void itSpeaksTheLanguageOfItsReader() {
        centre.sentBy(centre.member, centre.lamp());
        change(centre.member, "{\"language\": \"EN\"}");

        writeAt(MONDAY, 7, 1);

        assertThat(subjectsTo(centre.member)).containsExactly("Last week: 1 reported, 0 done, 0 agreed");
    }

    @Test
    void whoDoesNotWantItGetsNone() {
        centre.sentBy(centre.member, centre.lamp());
        change(centre.member, "{\"digest\": false}");
        centre.member.request().get("/me").then().body("digest", equalTo(false)).body("language", equalTo("NL"));

        writeAt(MONDAY, 7, 1);

        assertThat(subjectsTo(centre.member)).isEmpty();
        assertThat(subjectsTo(centre.manager)).hasSize(1);
    }

    @Test
    void theLinkInItStopsItWithoutSigningIn() {
        centre.sentBy(centre.member, centre.lamp());
        writeAt(MONDAY, 7, 1);
        var text = textTo(centre.member);
        var key = text.substring(text.indexOf("/afmelden#") + "/afmelden#".length())
                .strip()
                .split("\\s")[0];

        choose(key, false, 204);
        centre.member.request().get("/me").then().body("digest", equalTo(false));
        choose(key, true, 204);
        centre.member.request().get("/me").then().body("digest", equalTo(true));
        choose(UUID.randomUUID().toString(), false, 404);
        choose("marit", false, 400);
    }

    private static void choose(String key, boolean wanted, int status) {
        json(Api.anonymous(), Map.of("key", key, "wanted", wanted))
                .put("/digest-choice")
                .then()
                .statusCode(status);
    }

    private static void change(Resident resident, String patch) {
        resident.request()
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch("/me")
                .then()
                .statusCode(200);
    }

    private void writeAt(LocalDate day, int hour, int minute) {
        TestClock.at(at(day, hour, minute), digests::writeOnMonday);
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute))
                .atZone(DutchTime.AMSTERDAM)
                .toInstant();
    }

    private static List<String> subjectsTo(Resident resident) {
        return Sql.read("select subject from mail where recipient = ? and kind = 'DIGEST'", resident.email());
    }

    private static String textTo(Resident resident) {
        return Sql.read("select text_body from mail where recipient = ? and kind = 'DIGEST'", resident.email())
                .get(0);
    }

    private static List<String> weeksOf(Resident resident) {
        return Sql.read("select week_date from digest where person_id = ?", resident.id());
    }
}
