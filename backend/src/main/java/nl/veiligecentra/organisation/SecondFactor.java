package nl.veiligecentra.organisation;

import jakarta.inject.Singleton;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who sees or decides for others proves twice who they are; a shopkeeper at the till does not. */
@Singleton
class SecondFactor {

    private static final Set<Role> NOT_ASKED = EnumSet.of(Role.MEMBER, Role.BOARD);

    private final SecondFactorConfig config;

    SecondFactor(SecondFactorConfig config) {
        this.config = config;
    }

    /** @return the grants that hold for somebody who signed in that way */
    List<Grant> holding(List<Grant> grants, Optional<String> acr) {
        if (!config.required() || acr.filter(config.acr()::equals).isPresent()) {
            return grants;
        }
        return grants.stream().filter(grant -> NOT_ASKED.contains(grant.role())).toList();
    }
}
