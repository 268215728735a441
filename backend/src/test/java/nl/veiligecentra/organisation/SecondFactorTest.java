package nl.veiligecentra.organisation;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class SecondFactorTest {

    private static final List<Grant> SHOPKEEPER_AND_MANAGER =
            List.of(grant(Role.MEMBER, OrganisationKind.SHOP), grant(Role.MANAGER, OrganisationKind.UMBRELLA));

    private final SecondFactor on = new SecondFactor(config(true));

    @Test
    void withoutASecondFactorOnlyWhatAMemberMayDoHolds() {
        assertThat(on.holding(SHOPKEEPER_AND_MANAGER, Optional.of("1")))
                .extracting(Grant::role)
                .containsExactly(Role.MEMBER);
        assertThat(on.holding(SHOPKEEPER_AND_MANAGER, Optional.empty())).hasSize(1);
    }

    @Test
    void withASecondFactorEverythingHolds() {
        assertThat(on.holding(SHOPKEEPER_AND_MANAGER, Optional.of("mfa"))).isEqualTo(SHOPKEEPER_AND_MANAGER);
    }

    @Test
    void whereTheProductIsTriedOutNobodyIsAsked() {
        assertThat(new SecondFactor(config(false)).holding(SHOPKEEPER_AND_MANAGER, Optional.empty()))
                .isEqualTo(SHOPKEEPER_AND_MANAGER);
    }

    private static Grant grant(Role role, OrganisationKind kind) {
        return new Grant(role, UUID.randomUUID(), kind, null, UUID.randomUUID());
    }

    private static SecondFactorConfig config(boolean required) {
        return new SecondFactorConfig() {

            @Override
            public boolean required() {
                return required;
            }

            @Override
            public String acr() {
                return "mfa";
            }
        };
    }
}
