package nl.veiligecentra.shared.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

import java.util.Map;

/** {@code format=csv} in an address says what {@code Accept} would say: a link can be followed that way too. */
class RequestedFormat {

    private static final int AFTER_PATHS = 600;
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "json",
            "application/json",
            "csv",
            "text/csv",
            "geojson",
            "application/geo+json",
            "pdf",
            "application/pdf",
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    void register(@Observes Filters filters) {
        filters.register(RequestedFormat::read, AFTER_PATHS);
    }

    private static void read(RoutingContext request) {
        if (WebHeaders.isApi(request) && request.request().method() == HttpMethod.GET) {
            var format = request.request().getParam("format");
            if (format != null && MEDIA_TYPES.containsKey(format)) {
                request.request().headers().set(HttpHeaders.ACCEPT, MEDIA_TYPES.get(format));
            }
        }
        request.next();
    }
}
