package nl.veiligecentra.organisation.invitation;

import nl.veiligecentra.organisation.Role;
import nl.veiligecentra.shared.problem.Refused;
import nl.veiligecentra.shared.problem.RuleViolation;
import nl.veiligecentra.shared.security.OneTimeToken;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InvitationTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final UUID MARIT = new UUID(0, 4);
    private static final UUID NOOR = new UUID(0, 1);
    private static final UUID ANNA = new UUID(0, 11);

    @Test
    void theInvitedAddressMakesAMember() {
        var invitation = invitationOf("noor@example.org");

        invitation.accept(NOOR, "Noor@Example.org", MONDAY);

        assertThat(invitation.isAccepted()).isTrue();
        assertThat(invitation.membershipGrantedBy(MARIT).personId()).isEqualTo(NOOR);
    }

    @Test
    void anAddressThatNobodyVouchesForWaitsForAManager() {
        var invitation = invitationOf("noor@example.org");

        invitation.accept(NOOR, null, MONDAY);

        assertThat(invitation.isAccepted()).isFalse();
        invitation.confirm(ANNA, MONDAY);
        assertThat(invitation.isAccepted()).isTrue();
    }

    @Test
    void nobodyAcceptsWhatTheySent() {
        var invitation = invitationOf("marit@example.org");

        assertThatThrownBy(() -> invitation.accept(MARIT, "marit@example.org", MONDAY))
                .isInstanceOf(Refused.class);
    }

    @Test
    void neitherSenderNorReceiverConfirms() {
        var invitation = invitationOf("noor@example.org");
        invitation.accept(NOOR, "other@example.org", MONDAY);

        assertThatThrownBy(() -> invitation.confirm(MARIT, MONDAY)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> invitation.confirm(NOOR, MONDAY)).isInstanceOf(Refused.class);
    }

    @Test
    void aLinkWorksOnceAndForThirtyDays() {
        var used = invitationOf("noor@example.org");
        used.accept(NOOR, "noor@example.org", MONDAY);

        assertThatThrownBy(() -> used.accept(NOOR, "noor@example.org", MONDAY)).isInstanceOf(RuleViolation.class);
        var old = invitationOf("noor@example.org");
        assertThatThrownBy(() -> old.accept(NOOR, "noor@example.org", MONDAY.plus(Duration.ofDays(30))))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void aTokenCannotBeGuessedAndOnlyItsHashIsKept() {
        var token = OneTimeToken.random();

        assertThat(token.text()).hasSize(43).isNotEqualTo(OneTimeToken.random().text());
        assertThat(token.hash()).hasSize(64).doesNotContain(token.text());
    }

    private static Invitation invitationOf(String email) {
        var request = new InviteMember(email, new UUID(0, 20), null, Role.MEMBER, new UUID(0, 30), null);
        return Invitation.issue(new UUID(0, 40), request, OneTimeToken.random(), MARIT, MONDAY);
    }
}
