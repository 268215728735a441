package nl.veiligecentra.organisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person or service client with what was granted to it.
 *
 * @param scopes what a service client was given, token and registration together; {@code null} for people
 * @param lacksSecondFactor there are grants that would hold after signing in with a second factor
 */
record Actor(Person person, List<Grant> grants, Set<String> scopes, boolean lacksSecondFactor) {

    boolean scopesAllow(Optional<String> needed) {
        return scopes == null || needed.filter(scopes::contains).isPresent();
    }
}
