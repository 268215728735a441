package nl.veiligecentra.brainstorm.session;

import nl.veiligecentra.brainstorm.session.BrainstormSession.Minutes;
import nl.veiligecentra.shared.problem.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BrainstormSessionTest {

    private static final Instant START = Instant.parse("2026-12-03T09:00:00Z");
    private static final Instant BEFORE = START.minus(Duration.ofDays(3));
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 10);
    private static final UUID MANAGEMENT = UUID.randomUUID();
    private static final UUID POLICE = UUID.randomUUID();

    @Test
    void itIsHeldOnceItHasStarted() {
        var session = planned(MANAGEMENT);
        session.sendAgenda(BEFORE);

        assertRefused("too-early", () -> session.hold(START.minusSeconds(1)));
        session.hold(START);

        assertThat(session.status()).isEqualTo(SessionStatus.HELD);
    }

    @Test
    void whatIsHeldIsNeverCalledOffAndStaysWhatItWas() {
        var session = planned(MANAGEMENT);
        session.sendAgenda(BEFORE);
        session.hold(START);

        assertRefused("not-a-step", () -> session.cancel("Ziek", START));
        assertRefused("session-over", () -> session.edit(head("Elders", START), START));
    }

    @Test
    void calendarsAreToldOfAnotherTimeOrPlaceAndNotOfAnotherTitle() {
        var session = planned(MANAGEMENT);

        var renamed =
                new EditSession("Anders", Set.of(UUID.randomUUID()), START, START.plusSeconds(60), "Zaal 1", "Waarom");
        assertThat(session.edit(renamed, BEFORE)).isFalse();
        assertThat(session.calendarSequence()).isZero();
        assertThat(session.edit(head("Zaal 2", START), BEFORE)).isTrue();
        assertThat(session.edit(head("Zaal 2", START.plusSeconds(5)), BEFORE)).isTrue();
        assertThat(session.calendarSequence()).isEqualTo(2);
    }

    @Test
    void notesAreTakenFromItsStartUntilItIsPublished() {
        var session = planned(MANAGEMENT);
        assertRefused("no-notes-now", () -> session.requireNotes(START));
        session.sendAgenda(BEFORE);
        assertRefused("no-notes-now", () -> session.requireNotes(BEFORE));
        session.requireNotes(START);
        session.hold(START);
        session.draft(UNTIL, START);
        session.requireNotes(START);

        session.publish(new Minutes(UUID.randomUUID(), "ab"), false, START);

        assertRefused("no-notes-now", () -> session.requireNotes(START));
    }

    @Test
    void correctionsAreMadeUpToAndIncludingTheLastDay() {
        var session = planned(MANAGEMENT);
        assertRefused("not-in-draft", () -> session.requireCorrecting(UNTIL));
        session.sendAgenda(BEFORE);
        session.hold(START);
        session.draft(UNTIL, START);

        session.requireCorrecting(UNTIL);
        assertRefused("correcting-over", () -> session.requireCorrecting(UNTIL.plusDays(1)));
    }

    @Test
    void aGuestWhoWritesReportsBack() {
        assertThat(planned(POLICE).isReportBack()).isTrue();
        assertThat(planned(MANAGEMENT).isReportBack()).isFalse();
    }

    private static BrainstormSession planned(UUID host) {
        var head = head("Zaal 1", START);
        var planned = new PlanSession(
                SessionKind.BRAINSTORM,
                head.title(),
                head.areaIds(),
                host,
                head.startsAt(),
                head.endsAt(),
                head.place(),
                null,
                null);
        return BrainstormSession.plan(UUID.randomUUID(), planned, MANAGEMENT, BEFORE);
    }

    private static EditSession head(String place, Instant start) {
        return new EditSession("Overleg", Set.of(UUID.randomUUID()), start, START.plusSeconds(60), place, null);
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }
}
