package nl.veiligecentra.organisation;

import jakarta.inject.Singleton;

import java.util.List;
import java.util.Optional;

/** Who sees or decides for others proves twice who they are; a shopkeeper at the till does not. */
@Singleton
class SecondFactor {

    private final SecondFactorConfig config;

    SecondFactor(SecondFactorConfig config) {
        this.config = config;
    }

    /** @return the grants that hold for somebody who signed in that way */
    List<Grant> holding(List<Grant> grants, Optional<String> acr) {
        if (!config.required() || acr.filter(config.acr()::equals).isPresent()) {
            return grants;
        }
        return grants.stream().filter(grant -> !grant.role().actsForOthers()).toList();
    }
}
