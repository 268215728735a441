package nl.veiligecentra.shared.security;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

import java.util.Set;

/**
 * OpenID Connect as Quarkus does it, but a script gets an answer that it understands: a session that is broken or over
 * is a plain 401, and only signing in redirects.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {

    private static final ChallengeData SIGN_IN_FIRST = new ChallengeData(401, "WWW-Authenticate", "Bearer");

    /** The one page of the API for people: without a session they are sent to sign in, not told 401. */
    private static final String API_DOCS = "/api/docs";

    private final OidcAuthenticationMechanism oidc;

    SessionMechanism(OidcAuthenticationMechanism oidc) {
        this.oidc = oidc;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        if (SignInPages.isAskedForMore(request)) {
            return Uni.createFrom().nullItem();
        }
        var identity = oidc.authenticate(request, providers).onFailure().invoke(() -> challengeMyself(request));
        if (SignInPages.isSignIn(request)) {
            return identity;
        }
        var failing = identity.onFailure(AuthenticationCompletionException.class)
                .transform(AuthenticationFailedException::new);
        return SignInPages.isSignOut(request)
                ? failing.onFailure(AuthenticationFailedException.class).recoverWithNull()
                : failing;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        if (SignInPages.isSignIn(request)) {
            return oidc.getChallenge(request);
        }
        var path = request.normalizedPath();
        return Uni.createFrom().item(path.startsWith(API_DOCS) ? SignInPages.first(path) : SIGN_IN_FIRST);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return oidc.getCredentialTransport(request);
    }

    /** The mechanism that tried last is asked for the challenge, and the wrapped one puts itself there. */
    private void challengeMyself(RoutingContext request) {
        request.put(HttpAuthenticationMechanism.class.getName(), this);
    }
}
