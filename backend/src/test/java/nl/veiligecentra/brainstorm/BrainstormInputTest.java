package nl.veiligecentra.brainstorm;

import nl.veiligecentra.brainstorm.BrainstormInput.Giver;
import nl.veiligecentra.shared.problem.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import static nl.veiligecentra.brainstorm.InputStatus.ACCEPTED;
import static nl.veiligecentra.brainstorm.InputStatus.ANSWERED;
import static nl.veiligecentra.brainstorm.InputStatus.MERGED;
import static nl.veiligecentra.brainstorm.InputStatus.REFUSED;
import static nl.veiligecentra.brainstorm.InputStatus.SUBMITTED;
import static nl.veiligecentra.brainstorm.InputStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BrainstormInputTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @Test
    void whatIsSubmittedBecomesAnythingAndWhatIsAcceptedIsNeverRefused() {
        assertThat(SUBMITTED.next()).containsExactlyInAnyOrder(ACCEPTED, REFUSED, MERGED, WITHDRAWN);
        assertThat(ACCEPTED.next()).containsExactlyInAnyOrder(MERGED, WITHDRAWN);

        var input = submitted();
        input.accept();

        assertThat(input.status()).isEqualTo(ACCEPTED);
        assertRefused("not-a-step", () -> input.refuse(RefusalReason.NOT_CLEAR, null, TUESDAY));
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "MERGED", "WITHDRAWN", "ANSWERED"})
    void nothingComesAfterTheEnd(InputStatus over) {
        assertThat(over.next()).isEmpty();
        assertThat(over.isOver()).isTrue();
    }

    @Test
    void aSessionTakesAnAcceptedOneUpDiscussesItAndAnswersIt() {
        var input = submitted();
        assertRefused("not-a-step", input::schedule);
        input.accept();
        assertRefused("not-a-step", input::discuss);
        input.schedule();
        assertRefused("not-a-step", () -> input.withdraw(TUESDAY));
        assertRefused("not-a-step", () -> input.answerInSession(TUESDAY));
        input.discuss();
        input.answerInSession(TUESDAY);

        assertThat(input.status()).isEqualTo(ANSWERED);
        assertRefused("not-a-step", input::putBack);
    }

    @Test
    void whatIsTakenOffOrPutOffIsAcceptedAgain() {
        var input = submitted();
        input.accept();
        input.schedule();
        input.putBack();
        assertThat(input.status()).isEqualTo(ACCEPTED);
        input.schedule();
        input.discuss();
        input.putBack();
        assertThat(input.status()).isEqualTo(ACCEPTED);
        input.withdraw(TUESDAY);
        assertRefused("not-a-step", input::putBack);
    }

    @Test
    void itsGiverChangesItUntilSomebodyDecided() {
        var input = submitted();
        input.edit(written("Na achten ook niet"));
        assertThat(input.written(Set.of()).text()).isEqualTo("Na achten ook niet");

        input.accept();

        assertRefused("already-decided", () -> input.edit(written("Toch iets anders")));
        assertThat(input.written(Set.of()).text()).isEqualTo("Na achten ook niet");
    }

    @Test
    void onlyWhatWasAskedIsAnswered() {
        var input = submitted();
        assertRefused("not-asked", input::answer);

        input.ask();
        input.answer();
        input.answer();
        input.accept();

        assertRefused("already-decided", input::ask);
        assertRefused("already-decided", input::answer);
    }

    @Test
    void itIsMergedOnlyIntoOneThatIsStillOpen() {
        var withdrawn = submitted();
        withdrawn.withdraw(TUESDAY);
        var input = submitted();

        assertRefused("not-open", () -> input.mergeInto(withdrawn, TUESDAY));
        assertThat(input.status()).isEqualTo(SUBMITTED);

        input.mergeInto(submitted(), TUESDAY);

        assertThat(input.status()).isEqualTo(MERGED);
        assertRefused("not-a-step", () -> input.withdraw(TUESDAY));
    }

    private static BrainstormInput submitted() {
        return BrainstormInput.submit(
                UUID.randomUUID(),
                UUID.randomUUID(),
                written("Na zessen niemand aan de telefoon"),
                new Giver(UUID.randomUUID(), UUID.randomUUID()),
                MONDAY);
    }

    private static EditInput written(String text) {
        return new EditInput(InputAbout.POLICE, InputKind.PROBLEM, InputTopic.REACHABILITY, text, Set.of(), false);
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
