package nl.veiligecentra.shared.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

import java.util.List;

/** The cookie of a session that was ended, is over or was tampered with is taken back with the 401 that it gave. */
class SpentSession {

    private static final int EARLY = 950;

    void register(@Observes Filters filters) {
        filters.register(this::watch, EARLY);
    }

    private void watch(RoutingContext request) {
        var cookies = WebTenant.sessionCookies(request);
        if (!cookies.isEmpty() && !request.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            request.addHeadersEndHandler(end -> takeBack(request, cookies));
        }
        request.next();
    }

    /** Replaces the cookie of a token that was refreshed on the way to that 401: that one would bring the session back. */
    private static void takeBack(RoutingContext request, List<Cookie> cookies) {
        if (request.response().getStatusCode() == 401) {
            cookies.forEach(cookie -> request.response().addCookie(expired(cookie.getName())));
        }
    }

    private static Cookie expired(String name) {
        return Cookie.cookie(name, "")
                .setPath("/")
                .setMaxAge(0)
                .setHttpOnly(true)
                .setSecure(true)
                .setSameSite(CookieSameSite.LAX);
    }
}
