package nl.veiligecentra.shared.problem;

import io.quarkus.oidc.OIDCException;

import java.io.IOException;

/** A token that cannot be checked because the identity provider is down says nothing about the token. */
final class IdentityOutage {

    private IdentityOutage() {}

    static boolean isCauseOf(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause instanceof OIDCException) {
                return true;
            }
        }
        return false;
    }
}
