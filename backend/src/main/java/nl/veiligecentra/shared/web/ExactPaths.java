package nl.veiligecentra.shared.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import nl.veiligecentra.shared.problem.ProblemRoutes;

/** A path of the API with a trailing slash is another path, and it does not exist. */
class ExactPaths {

    private static final int AFTER_LIMIT = 700;

    private final ProblemRoutes problems;

    ExactPaths(ProblemRoutes problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_LIMIT);
    }

    private void check(RoutingContext request) {
        var path = request.request().path();
        if (path != null && path.startsWith(WebHeaders.API) && path.endsWith("/") && !path.startsWith("/api/docs")) {
            problems.answer(request, 404);
        } else {
            request.next();
        }
    }
}
