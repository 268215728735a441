package nl.veiligecentra.shared.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

import java.util.List;

/** The web app has one page that draws all of its addresses; hashed files may be kept for a year, that page never. */
class ClientPages {

    private static final List<String> NOT_PAGES =
            List.of("/api/", "/q/", "/sign-in", "/sign-out", "/local/", "/.well-known/");
    private static final int BEFORE_STATIC_FILES = -10;

    void register(@Observes Router router) {
        router.route()
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(BEFORE_STATIC_FILES)
                .handler(this::serve);
    }

    private void serve(RoutingContext request) {
        var path = request.normalizedPath();
        if (path.startsWith("/assets/")) {
            request.response().putHeader("Cache-Control", "public, max-age=31536000, immutable");
            request.addHeadersEndHandler(written -> forgetWhatIsNotThere(request.response()));
            request.next();
        } else if (isPage(path)) {
            request.response().putHeader("Cache-Control", "no-cache");
            if (path.equals("/index.html")) {
                request.next();
            } else {
                request.reroute("/index.html");
            }
        } else {
            request.next();
        }
    }

    /** While two releases run side by side a file of one is missing at the other: that must not be kept for a year. */
    private static void forgetWhatIsNotThere(HttpServerResponse response) {
        if (response.getStatusCode() >= 400) {
            response.putHeader("Cache-Control", "no-store");
        }
    }

    private static boolean isPage(String path) {
        return NOT_PAGES.stream().noneMatch(path::startsWith)
                        && !path.substring(path.lastIndexOf('/')).contains(".")
                || path.equals("/index.html");
    }
}
