package nl.veiligecentra.notification;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.veiligecentra.shared.time.DutchTime;
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
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(TestServices.class)
class RemindersTest {

    private static final LocalDate TODAY = DutchTime.today(Clock.systemUTC());

    @Inject
    Reminders reminders;

    private FreshCentre centre;

    @BeforeEach
    void aCentreWhereNothingWasAgreedYet() {
        Sql.run("delete from reminder");
        centre = new FreshCentre();
    }

    @Test
    void whoDoesItIsRemindedTwoWeeksBeforeOnTheDayAndEveryWeekAfter() {
        agreed(TODAY.plusDays(20));

        remindEachDayUntil(TODAY.plusDays(36));

        assertThat(toldTo(centre.handler)).containsExactly("DUE_SOON", "DUE_TODAY", "OVERDUE", "OVERDUE", "OVERDUE");
        assertThat(daysOfOverdue(centre.handler))
                .containsExactly(
                        TODAY.plusDays(21).toString(),
                        TODAY.plusDays(28).toString(),
                        TODAY.plusDays(35).toString());
        assertThat(toldTo(centre.colleague)).hasSize(5);
        assertThat(toldTo(centre.manager)).isEmpty();
        assertThat(toldTo(centre.member)).isEmpty();
    }

    @Test
    void aDayThatWasMissedIsMadeUpFor() {
        agreed(TODAY.plusDays(20));

        remindAt(TODAY.plusDays(12), 9, 0);
        remindAt(TODAY.plusDays(24), 9, 0);

        assertThat(toldTo(centre.handler)).containsExactly("DUE_SOON", "OVERDUE");
    }

    @Test
    void anotherAgreedDayIsToldAnew() {
        var measure = agreed(TODAY.plusDays(5));
        remindAt(TODAY, 9, 0);

        Sql.run("update measure set due_date = ? where id = ?", TODAY.plusDays(9), measure);
        remindAt(TODAY.plusDays(1), 9, 0);

        assertThat(toldTo(centre.handler)).containsExactly("DUE_SOON", "DUE_SOON");
    }

    @Test
    void whatIsDoneIsNotRemindedOf() {
        var measure = agreed(TODAY.plusDays(5));
        Sql.run("update measure set status = 'DONE', done_date = ? where id = ?", TODAY, measure);

        remindAt(TODAY.plusDays(5), 9, 0);

        assertThat(toldTo(centre.handler)).isEmpty();
    }

    @Test
    void itComesFromSixInTheMorning() {
        agreed(TODAY.plusDays(3));

        remindAt(TODAY, 5, 59);
        assertThat(toldTo(centre.handler)).isEmpty();
        remindAt(TODAY, 6, 0);

        assertThat(toldTo(centre.handler)).containsExactly("DUE_SOON");
    }

    @Test
    void onTheDaysThatTheClockIsMovedADayIsADay() {
        var spring = lastSunday(3);
        var autumn = lastSunday(10);
        agreed(spring);
        agreed(autumn);

        TestClock.at(Instant.parse(spring + "T03:59:00Z"), reminders::remind);
        assertThat(toldTo(centre.handler)).isEmpty();
        TestClock.at(Instant.parse(spring + "T04:01:00Z"), reminders::remind);
        assertThat(toldTo(centre.handler)).containsExactly("DUE_TODAY");
        TestClock.at(Instant.parse(autumn + "T04:59:00Z"), reminders::remind);
        assertThat(toldTo(centre.handler)).hasSize(1);
        TestClock.at(Instant.parse(autumn + "T05:01:00Z"), reminders::remind);
        assertThat(toldTo(centre.handler)).contains("DUE_TODAY").hasSize(3);
    }

    @Test
    void twoReplicasRemindOnce() {
        for (int n = 0; n < 60; n++) {
            agreed(TODAY.plusDays(3));
        }

        TestClock.at(at(TODAY, 9, 0), () -> {
            var other = CompletableFuture.runAsync(reminders::remind);
            reminders.remind();
            other.join();
            reminders.remind();
        });

        assertThat(toldTo(centre.handler)).hasSize(60);
        assertThat(Sql.read(
                        "select count(*) from reminder where day_date = ? and done_at is not null and type = 'measure'",
                        TODAY))
                .containsExactly("1");
    }

    private UUID agreed(LocalDate dueDate) {
        var id = UUID.randomUUID();
        Sql.run(
                """
                insert into measure (id, version, area_ids, code, theme, action, audience, owner_organisation_id,
                    co_organisation_ids, priority, origin, due_date, changes_access, status, agreed_date, agreed_due_date,
                    agreed_how, created_at, changed_at)
                values (?, 0, array[?]::uuid[], ?, 'DECAY', 'Lampen vervangen', 'PARTNERS', ?, '{}', 'MEDIUM', 'SESSION', ?,
                    false, 'AGREED', ?, ?, 'MEETING', current_timestamp, current_timestamp)
                """,
                id,
                centre.area,
                "V-" + id.toString().substring(0, 6),
                centre.municipality,
                dueDate,
                TODAY,
                dueDate);
        return id;
    }

    private void remindEachDayUntil(LocalDate last) {
        TODAY.datesUntil(last.plusDays(1)).forEach(day -> remindAt(day, 9, 0));
    }

    private void remindAt(LocalDate day, int hour, int minute) {
        TestClock.at(at(day, hour, minute), reminders::remind);
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute))
                .atZone(DutchTime.AMSTERDAM)
                .toInstant();
    }

    private static LocalDate lastSunday(int month) {
        return LocalDate.of(TODAY.getYear() + 1, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
    }

    private static List<String> toldTo(Resident resident) {
        return Sql.read("select kind from notification where person_id = ? order by at, id", resident.id());
    }

    private static List<String> daysOfOverdue(Resident resident) {
        return Sql.read("""
                select (at at time zone 'Europe/Amsterdam')::date from notification
                where person_id = ? and kind = 'OVERDUE' order by at
                """, resident.id());
    }
}
