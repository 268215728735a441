package nl.veiligecentra.notification;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.veiligecentra.shared.time.DutchTime;
import nl.veiligecentra.shared.time.WorkingDays;
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
import java.util.concurrent.CompletableFuture;

import static nl.veiligecentra.testing.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(TestServices.class)
class DayMailsTest {

    private static final LocalDate DAY = WorkingDays.plus(DutchTime.today(Clock.systemUTC()), 1);

    @Inject
    DayMails mails;

    private FreshCentre centre;

    @BeforeEach
    void theMemberWantsOneMailADay() {
        centre = new FreshCentre();
        choose(centre.member, "DIGEST");
    }

    @Test
    void inTheMorningComesInOneMailWhatWasNotRead() {
        solvedLamp();
        solvedLamp();
        assertThat(subjectsTo(centre.member)).isEmpty();

        writeAt(DAY, 7, 31);

        assertThat(subjectsTo(centre.member)).containsExactly("Voor jou: 2 berichten");
        assertThat(textTo(centre.member))
                .contains("- Straatlamp kapot, Proefstraat: opgelost\n- Straatlamp kapot, Proefstraat: opgelost\n")
                .contains("/voor-jou", ".DAY");
    }

    @Test
    void itComesFromHalfPastSevenOnWorkingDaysOnly() {
        solvedLamp();
        var saturday = DAY.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));

        writeAt(DAY, 7, 29);
        writeAt(saturday, 9, 0);
        assertThat(subjectsTo(centre.member)).isEmpty();
        writeAt(DAY, 16, 0);

        assertThat(subjectsTo(centre.member)).hasSize(1);
    }

    @Test
    void halfPastSevenIsThatInAmsterdamInSummerAndInWinter() {
        var year = DAY.getYear() + 1;
        var summer = LocalDate.of(year, 7, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.TUESDAY));
        var winter = LocalDate.of(year, 12, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.TUESDAY));
        solvedLamp();

        TestClock.at(Instant.parse(summer + "T05:29:00Z"), mails::writeInTheMorning);
        assertThat(subjectsTo(centre.member)).isEmpty();
        TestClock.at(Instant.parse(summer + "T05:31:00Z"), mails::writeInTheMorning);
        assertThat(subjectsTo(centre.member)).hasSize(1);
        solvedLamp();
        TestClock.at(Instant.parse(winter + "T06:29:00Z"), mails::writeInTheMorning);
        assertThat(subjectsTo(centre.member)).hasSize(1);
        TestClock.at(Instant.parse(winter + "T06:31:00Z"), mails::writeInTheMorning);
        assertThat(subjectsTo(centre.member)).hasSize(2);
    }

    @Test
    void whatWasReadOrMailedBeforeIsNotInIt() {
        solvedLamp();
        centre.member
                .request()
                .put("/me/notifications/{id}/reading", newestOf(centre.member))
                .then()
                .statusCode(204);
        solvedLamp();

        writeAt(DAY, 8, 0);
        solvedLamp();
        writeAt(DAY, 9, 0);
        writeAt(WorkingDays.plus(DAY, 1), 8, 0);

        assertThat(subjectsTo(centre.member)).containsExactly("Voor jou: 1 bericht", "Voor jou: 1 bericht");
    }

    @Test
    void whoChangedTheirMindSinceGetsNone() {
        solvedLamp();
        choose(centre.member, "NONE");

        writeAt(DAY, 8, 0);

        assertThat(subjectsTo(centre.member)).isEmpty();
    }

    @Test
    void whatTheReaderDoesNotSeeAnyMoreIsNotMailed() {
        solvedLamp();
        Sql.run("update membership set valid_until_date = current_date - 2 where person_id = ?", centre.member.id());

        writeAt(DAY, 8, 0);

        assertThat(subjectsTo(centre.member)).isEmpty();
    }

    @Test
    void twoReplicasWriteItOnce() {
        solvedLamp();

        TestClock.at(at(DAY, 8, 0), () -> {
            var other = CompletableFuture.runAsync(mails::writeInTheMorning);
            mails.writeInTheMorning();
            other.join();
            mails.writeInTheMorning();
        });

        assertThat(subjectsTo(centre.member)).hasSize(1);
    }

    private void solvedLamp() {
        centre.moved(centre.handler, centre.sentBy(centre.member, centre.lamp()), "REPORTED", "RESOLVED");
    }

    private static void choose(Resident resident, String mail) {
        json(resident.request(), Map.of("choices", List.of(Map.of("kind", "INCIDENT_STATUS", "mail", mail))))
                .put("/me/notification-choices")
                .then()
                .statusCode(200);
    }

    private static String newestOf(Resident reader) {
        return reader.request().get("/me/notifications").jsonPath().getString("items[0].id");
    }

    private void writeAt(LocalDate day, int hour, int minute) {
        TestClock.at(at(day, hour, minute), mails::writeInTheMorning);
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute))
                .atZone(DutchTime.AMSTERDAM)
                .toInstant();
    }

    private static List<String> subjectsTo(Resident resident) {
        return Sql.read(
                "select subject from mail where recipient = ? and kind = 'DAY' order by created_at, id",
                resident.email());
    }

    private static String textTo(Resident resident) {
        return Sql.read("select text_body from mail where recipient = ? and kind = 'DAY'", resident.email())
                .get(0);
    }
}
