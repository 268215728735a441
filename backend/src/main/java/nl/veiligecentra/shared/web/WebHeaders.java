package nl.veiligecentra.shared.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Security headers on every answer, errors of the framework too: set before anything else can answer. */
class WebHeaders {

    static final String API = "/api/";
    private static final int FIRST = 1000;
    private static final String PAGES_POLICY = "default-src 'self'; img-src 'self' data: blob: %s; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    private static final String NOTHING_POLICY = "default-src 'none'; frame-ancestors 'none'";

    private final String version;
    private final String pagesPolicy;

    WebHeaders(
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "veilige-centra.web.map-tiles", defaultValue = "https://service.pdok.nl")
                    String mapTiles) {
        this.version = version;
        this.pagesPolicy = PAGES_POLICY.formatted(mapTiles);
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, FIRST);
    }

    private void add(RoutingContext request) {
        var response = request.response();
        response.putHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("X-Frame-Options", "DENY")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                .putHeader("Permissions-Policy", "geolocation=(self), camera=(self), microphone=()");
        if (isApi(request)) {
            addForApi(request.normalizedPath(), response);
        } else {
            response.putHeader("Content-Security-Policy", pagesPolicy);
        }
        request.next();
    }

    /** By the path as the API reads it: written with escapes it leads to the same place. */
    static boolean isApi(RoutingContext request) {
        return request.normalizedPath().startsWith(API);
    }

    private void addForApi(String path, HttpServerResponse response) {
        response.putHeader("API-Version", version)
                .putHeader("Cache-Control", "no-store")
                .putHeader("Content-Security-Policy", path.startsWith("/api/docs") ? pagesPolicy : NOTHING_POLICY);
        if (path.startsWith("/api/v1/openapi")) {
            response.putHeader("Access-Control-Allow-Origin", "*");
        }
    }
}
