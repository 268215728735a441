package nl.veiligecentra.shared.security;

import io.quarkus.logging.Log;
import io.quarkus.oidc.OidcProviderClient;
import io.quarkus.oidc.RefreshToken;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;

import java.time.Duration;

/** The session of the current request at the identity provider. */
@RequestScoped
public class ProviderSession {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final SecurityIdentity identity;
    private final Instance<OidcProviderClient> provider;

    ProviderSession(SecurityIdentity identity, Instance<OidcProviderClient> provider) {
        this.identity = identity;
        this.provider = provider;
    }

    /**
     * Otherwise signing in again would silently go on with the session that is over here. Waited for, as the web app
     * offers to sign in at once; a provider that does not answer keeps nobody.
     */
    public void end() {
        var refresh = identity.getCredential(RefreshToken.class);
        if (refresh == null || refresh.getToken() == null) {
            return;
        }
        try {
            provider.get().revokeRefreshToken(refresh.getToken()).await().atMost(PATIENCE);
        } catch (RuntimeException failure) {
            Log.warn("The identity provider did not end a session", failure);
        }
    }
}
