package nl.veiligecentra.incident;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.EnumSet;
import java.util.Set;

import static nl.veiligecentra.incident.Part.HANDLER;
import static nl.veiligecentra.incident.Part.MANAGER;
import static nl.veiligecentra.incident.Part.REPORTER;
import static nl.veiligecentra.incident.Part.SEER;
import static org.assertj.core.api.Assertions.assertThat;

class LifeCycleTest {

    @Test
    void aNewSituationMayBeTakenUpAnsweredOrDeclinedByItsHandler() {
        assertThat(LifeCycle.moves(Intake.SITUATION, IncidentStatus.REPORTED, Set.of(HANDLER)))
                .containsExactlyInAnyOrder(
                        Move.ACKNOWLEDGED, Move.IN_PROGRESS, Move.RESOLVED, Move.DUPLICATE, Move.DECLINED);
    }

    @Test
    void whoReportedItMayWithdrawItWhileNobodyActed() {
        assertThat(LifeCycle.moves(Intake.SITUATION, IncidentStatus.REPORTED, Set.of(REPORTER)))
                .containsExactly(Move.WITHDRAWN);
        assertThat(LifeCycle.moves(Intake.SITUATION, IncidentStatus.ACKNOWLEDGED, Set.of(REPORTER)))
                .isEmpty();
    }

    @Test
    void whoSeesItTooMaySayThatItIsNotSolvedButNotCloseIt() {
        assertThat(LifeCycle.moves(Intake.SITUATION, IncidentStatus.RESOLVED, Set.of(SEER)))
                .containsExactly(Move.REOPENED);
    }

    @ParameterizedTest
    @EnumSource(IncidentStatus.class)
    void anEventIsNeverResolvedNorADuplicateNorWaiting(IncidentStatus from) {
        assertThat(LifeCycle.moves(Intake.EVENT, from, EnumSet.allOf(Part.class)))
                .doesNotContain(Move.RESOLVED, Move.DUPLICATE, Move.WAITING, Move.REOPENED);
    }

    @ParameterizedTest
    @EnumSource(
            value = IncidentStatus.class,
            names = {"CLOSED", "DECLINED", "WITHDRAWN"})
    void whatIsOverStaysOver(IncidentStatus end) {
        assertThat(LifeCycle.moves(Intake.SITUATION, end, EnumSet.allOf(Part.class)))
                .isEmpty();
        assertThat(LifeCycle.moves(Intake.EVENT, end, EnumSet.allOf(Part.class)))
                .isEmpty();
    }

    @Test
    void aDuplicateCanBeUndone() {
        assertThat(LifeCycle.moves(Intake.SITUATION, IncidentStatus.DUPLICATE, Set.of(MANAGER)))
                .containsExactly(Move.REPORTED);
    }
}
