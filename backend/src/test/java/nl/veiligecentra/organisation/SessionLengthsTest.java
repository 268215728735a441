package nl.veiligecentra.organisation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class SessionLengthsTest {

    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
    private static final SessionLength AT_THE_TILL = new SessionLength(Duration.ofDays(30), Duration.ofDays(90));
    private static final SessionLength FOR_OTHERS = new SessionLength(Duration.ofHours(12), Duration.ofDays(7));

    private final SessionLengths lengths = new SessionLengths(new SessionConfig() {

        @Override
        public Length members() {
            return length(AT_THE_TILL);
        }

        @Override
        public Length others() {
            return length(FOR_OTHERS);
        }
    });

    @ParameterizedTest
    @EnumSource(names = {"MEMBER", "BOARD"})
    void aShopkeeperStaysSignedInAtTheTill(Role role) {
        assertThat(lengths.of(List.of(grant(role)))).isEqualTo(AT_THE_TILL);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"MEMBER", "BOARD"},
            mode = Mode.EXCLUDE)
    void whoActsForOthersSignsInMoreOften(Role role) {
        assertThat(lengths.of(List.of(grant(role)))).isEqualTo(FOR_OTHERS);
    }

    @Test
    void theShorterLengthHoldsForAShopkeeperWhoAlsoActsForOthers() {
        assertThat(lengths.of(List.of(grant(Role.MEMBER), grant(Role.MANAGER)))).isEqualTo(FOR_OTHERS);
    }

    @Test
    void somebodyWhoIsNotYetAMemberIsNotHurried() {
        assertThat(lengths.of(List.of())).isEqualTo(AT_THE_TILL);
    }

    @Test
    void aSessionIsOverAfterTooLongWithoutARequestAndAfterItsLongestTime() {
        assertThat(AT_THE_TILL.isOver(daysAgo(60), daysAgo(30), NOW)).isFalse();
        assertThat(AT_THE_TILL.isOver(daysAgo(60), daysAgo(31), NOW)).isTrue();
        assertThat(AT_THE_TILL.isOver(daysAgo(90), daysAgo(0), NOW)).isFalse();
        assertThat(AT_THE_TILL.isOver(daysAgo(91), daysAgo(0), NOW)).isTrue();
    }

    private static Instant daysAgo(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    private static Grant grant(Role role) {
        return new Grant(role, UUID.randomUUID(), OrganisationKind.values()[0], null, UUID.randomUUID());
    }

    private static SessionConfig.Length length(SessionLength of) {
        return new SessionConfig.Length() {

            @Override
            public Duration idle() {
                return of.idle();
            }

            @Override
            public Duration longest() {
                return of.longest();
            }
        };
    }
}
