package nl.veiligecentra.shared.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import nl.veiligecentra.shared.problem.ProblemRoutes;

import java.util.regex.Pattern;

/**
 * Waits for the whole body before a thread is given to the request. Otherwise a few hundred callers who send theirs a
 * byte a minute, or stop halfway, keep every thread waiting and nobody else is served.
 */
class WholeBodies {

    private static final int AFTER_PATHS = 600;
    private static final int LONGEST_TEXT = 1 << 20;
    private static final int LONGEST_FILE = 10 << 20;
    private static final Pattern FILE = Pattern.compile("image/|text/csv|application/(?:pdf|octet-stream|vnd\\.)");

    private final ProblemRoutes problems;

    WholeBodies(ProblemRoutes problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::await, AFTER_PATHS);
    }

    private void await(RoutingContext request) {
        if (!WebHeaders.isApi(request) || request.request().isEnded()) {
            request.next();
            return;
        }
        var limit = isFile(request) ? LONGEST_FILE : LONGEST_TEXT;
        if (announcedLength(request) > limit) {
            refuse(request, 413);
        } else {
            collect(request, limit);
        }
    }

    private static long announcedLength(RoutingContext request) {
        try {
            var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException broken) {
            return 0;
        }
    }

    private void collect(RoutingContext request, int limit) {
        var body = Buffer.buffer();
        request.request()
                .handler(part -> {
                    if (body.length() + part.length() > limit) {
                        refuse(request, 413);
                    } else {
                        body.appendBuffer(part);
                    }
                })
                .endHandler(all -> goOn(request, body))
                .exceptionHandler(broken -> refuse(request, 400))
                .resume();
    }

    private static void goOn(RoutingContext request, Buffer body) {
        if (!request.response().ended()) {
            ((RoutingContextInternal) request).setBody(body);
            request.next();
        }
    }

    /** What still comes of it is not waited for. */
    private void refuse(RoutingContext request, int status) {
        if (!request.response().ended() && !request.response().closed()) {
            request.addEndHandler(sent -> request.request().connection().close());
            problems.answer(request, status);
        }
    }

    private static boolean isFile(RoutingContext request) {
        var type = request.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && FILE.matcher(type).lookingAt();
    }
}
