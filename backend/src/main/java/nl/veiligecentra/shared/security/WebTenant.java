package nl.veiligecentra.shared.security;

import io.quarkus.oidc.TenantResolver;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

/**
 * Which of the two ways of signing in a request uses. A token in the header belongs to a tool or a service client; a
 * session cookie belongs to the web app, which gets one by signing in. Everything else is asked for a token.
 */
@ApplicationScoped
class WebTenant implements TenantResolver {

    private static final String WEB = "web";
    private static final String BY_TOKEN = null;
    private static final String SESSION_COOKIE = "q_session_web";
    private static final String STATE_COOKIE = "q_auth_web";

    @Override
    public String resolve(RoutingContext request) {
        if (request.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            return BY_TOKEN;
        }
        return SignInPages.isSignIn(request) || !sessionCookies(request).isEmpty() ? WEB : BY_TOKEN;
    }

    /** A large session is cut into several cookies with this beginning. */
    static List<Cookie> sessionCookies(RoutingContext request) {
        return request.request().cookies().stream()
                .filter(cookie -> cookie.getName().startsWith(SESSION_COOKIE))
                .toList();
    }

    /** The browser was sent to the identity provider, and has not used the answer yet. */
    static boolean isSigningIn(RoutingContext request) {
        return request.request().cookies().stream()
                .anyMatch(cookie -> cookie.getName().startsWith(STATE_COOKIE));
    }
}
