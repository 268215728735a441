package nl.veiligecentra.shared.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import nl.veiligecentra.shared.problem.ProblemRoutes;

import java.util.Set;

/**
 * A browser sends the session cookie by itself, also when another site makes it call. So a change that rides on the
 * cookie must carry a header that only our own script sets, and the origin it came from must be ours.
 */
class CrossSiteGuard {

    private static final int AFTER_HEADERS = 900;
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final ProblemRoutes problems;
    private final String origin;

    CrossSiteGuard(ProblemRoutes problems, WebConfig config) {
        this.problems = problems;
        var address = config.address();
        this.origin = address.getScheme() + "://" + address.getRawAuthority();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_HEADERS);
    }

    private void check(RoutingContext request) {
        if (isChange(request) && ridesOnCookie(request) && !isOurs(request)) {
            problems.answer(request, 403);
        } else {
            request.next();
        }
    }

    private static boolean isChange(RoutingContext request) {
        return !SAFE.contains(request.request().method());
    }

    private static boolean ridesOnCookie(RoutingContext request) {
        return request.request().getHeader("Authorization") == null
                && request.request().getHeader("Cookie") != null;
    }

    private boolean isOurs(RoutingContext request) {
        return "web".equals(request.request().getHeader("X-Veilige-Centra"))
                && origin.equals(request.request().getHeader("Origin"));
    }
}
