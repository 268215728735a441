package nl.veiligecentra.shared.security;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy.CheckResult;
import io.quarkus.vertx.http.security.HttpSecurity;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/**
 * The only addresses that send a browser to the identity provider: everywhere else a missing session is a 401, and the
 * web app links to {@code /sign-in?returnTo=...} itself. With {@code acr_values} it asks for a stronger way to sign in.
 */
class SignInPages {

    private static final String SIGN_IN = "/sign-in";
    private static final String CALLBACK = "/sign-in/callback";
    private static final String SIGN_OUT = "/sign-out";
    private static final String STRONGER = "acr_values";

    /** The authentication happens before the handlers: whoever gets there has a session, or has none any more. */
    void protect(@Observes HttpSecurity security) {
        security.path(SIGN_IN, CALLBACK).authenticated();
        security.path(SIGN_OUT).policy((request, identity, context) -> identity.replaceWith(CheckResult.PERMIT));
    }

    void register(@Observes Router router) {
        router.get(SIGN_IN).handler(SignInPages::goOn).failureHandler(SignInPages::giveUp);
        router.get(SIGN_OUT).handler(SignInPages::goHome).failureHandler(SignInPages::giveUp);
        router.get(CALLBACK).handler(SignInPages::goHome).failureHandler(SignInPages::giveUp);
    }

    static ChallengeData first(String path) {
        return new ChallengeData(303, HttpHeaders.LOCATION, SIGN_IN + "?returnTo=" + path);
    }

    static boolean isSignIn(RoutingContext request) {
        var path = request.normalizedPath();
        return path.equals(SIGN_IN) || path.equals(CALLBACK);
    }

    static boolean isCallback(RoutingContext request) {
        return request.normalizedPath().equals(CALLBACK);
    }

    static boolean isSignOut(RoutingContext request) {
        return request.normalizedPath().equals(SIGN_OUT);
    }

    static boolean isAskedForMore(RoutingContext request) {
        return request.normalizedPath().equals(SIGN_IN) && request.request().getParam(STRONGER) != null;
    }

    /** Without this a provider that has no stronger way would be asked for it again and again. */
    static Throwable askedOnce(Throwable redirect) {
        var target = (AuthenticationRedirectException) redirect;
        var uri = target.getRedirectUri().replaceFirst("([?&])" + STRONGER + "=[^&]*&?", "$1");
        return new AuthenticationRedirectException(target.getCode(), uri);
    }

    private static void goOn(RoutingContext request) {
        redirect(request, LocalAddress.ofParameter(request.request().getParam("returnTo")));
    }

    private static void goHome(RoutingContext request) {
        redirect(request, LocalAddress.HOME);
    }

    /** A cancelled, repeated or outdated answer of the identity provider: the web app offers to sign in again. */
    private static void giveUp(RoutingContext request) {
        var failure = request.failure();
        if (failure instanceof AuthenticationCompletionException || failure instanceof AuthenticationFailedException) {
            goHome(request);
        } else if (failure instanceof OIDCException) {
            tryLater(request);
        } else {
            request.next();
        }
    }

    private static void tryLater(RoutingContext request) {
        request.response()
                .setStatusCode(503)
                .putHeader(HttpHeaders.RETRY_AFTER, "30")
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .end("Aan- of afmelden lukt nu niet. Probeer het over een halve minuut opnieuw.");
    }

    private static void redirect(RoutingContext request, LocalAddress address) {
        request.response()
                .setStatusCode(303)
                .putHeader(HttpHeaders.LOCATION, address.value())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }
}
