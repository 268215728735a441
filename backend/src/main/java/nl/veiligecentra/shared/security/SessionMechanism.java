package nl.veiligecentra.shared.security;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * OpenID Connect as Quarkus does it, but a script gets an answer that it understands: a session that is broken or over
 * is a plain 401, and only signing in redirects. Who comes back from signing in more strongly is not answered from the
 * weaker session that the browser still has: the cookie is hidden for that one request, and replaced by its answer.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {

    private static final ChallengeData SIGN_IN_FIRST = new ChallengeData(401, "WWW-Authenticate", "Bearer");

    /** The one page of the API for people: without a session they are sent to sign in, not told 401. */
    private static final String API_DOCS = "/api/docs";

    /** RFC 6749, 5.2: the refresh token is no longer good. */
    private static final String SESSION_ENDED = "invalid_grant";

    private final OidcAuthenticationMechanism oidc;
    private final VerifiedTokens tokens;

    SessionMechanism(OidcAuthenticationMechanism oidc, VerifiedTokens tokens) {
        this.oidc = oidc;
        this.tokens = tokens;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        if (SignInPages.isAskedForMore(request)) {
            return Uni.createFrom().nullItem();
        }
        if (request.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            preferToken(request);
        }
        if (SignInPages.isCallback(request) && WebTenant.isSigningIn(request)) {
            WebTenant.sessionCookies(request)
                    .forEach(cookie -> request.response().removeCookie(cookie.getName(), false));
        }
        var identity = tokens.identity(request, () -> oidc.authenticate(request, providers))
                .onFailure()
                .invoke(() -> challengeMyself(request));
        if (SignInPages.isCallback(request)) {
            return identity.onFailure(AuthenticationRedirectException.class).transform(SignInPages::askedOnce);
        }
        var session = identity.onFailure(AuthenticationCompletionException.class)
                .transform(AuthenticationFailedException::new)
                .onFailure(SessionMechanism::isOver)
                .transform(over -> new AuthenticationFailedException());
        return SignInPages.isSignIn(request) || SignInPages.isSignOut(request)
                ? session.onFailure(AuthenticationFailedException.class).recoverWithNull()
                : session;
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

    /** Left alone, a session cookie beside the token decides, also when nobody can read it. */
    private static void preferToken(RoutingContext request) {
        request.put(OidcUtils.TENANT_ID_ATTRIBUTE, OidcUtils.DEFAULT_TENANT_ID);
    }

    /** The mechanism that tried last is asked for the challenge, and the wrapped one puts itself there. */
    private void challengeMyself(RoutingContext request) {
        request.put(HttpAuthenticationMechanism.class.getName(), this);
    }

    /** The provider answered that it ended the session: that is not an outage of the provider. */
    private static boolean isOver(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(cause -> String.valueOf(cause.getMessage()))
                .anyMatch(message -> message.contains(SESSION_ENDED));
    }
}
