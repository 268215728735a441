package nl.veiligecentra.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response;

import java.io.UncheckedIOException;
import java.util.Map;

/** Gives the same shape to what fails before or outside the REST layer: bodies too large, broken requests, wrong paths. */
@ApplicationScoped
public class ProblemRoutes {

    private static final Map<Integer, String[]> KNOWN = Map.ofEntries(
            known(400, "Bad Request", "malformed-request", "The request cannot be read."),
            known(401, "Unauthorized", "not-signed-in", "Sign in, or send a valid token."),
            known(403, "Forbidden", "not-allowed", "You may not do this."),
            known(404, "Not Found", "not-found", "Nothing here that you may see."),
            known(405, "Method Not Allowed", "method-not-allowed", "This path does not know that method; see Allow."),
            known(406, "Not Acceptable", "not-acceptable", "None of the media types in Accept can be given."),
            known(413, "Content Too Large", "too-large", "The body is larger than what is accepted here."),
            known(414, "URI Too Long", "uri-too-long", "The address is longer than what is accepted here."),
            known(415, "Unsupported Media Type", "unsupported-media-type", "That Content-Type is not accepted here."),
            known(429, "Too Many Requests", "too-many-requests", "Slow down; Retry-After says how long."),
            known(431, "Request Header Fields Too Large", "headers-too-large", "The headers are too large."),
            known(500, "Internal Server Error", "unexpected", "Something went wrong here; traceId helps us find it."),
            known(503, "Service Unavailable", "unavailable", "Something we need cannot be reached; try again soon."));

    private final ObjectMapper json;

    ProblemRoutes(ObjectMapper json) {
        this.json = json;
    }

    void failures(@Observes Router router) {
        KNOWN.keySet().forEach(status -> router.errorHandler(status, request -> answer(request, status)));
    }

    /** Ends the request with a problem: for what answers before the REST layer does. */
    public void answer(RoutingContext request, int status) {
        var actual = status == 500 && request.failure() instanceof AuthenticationException
                ? IdentityOutage.isCauseOf(request.failure()) ? 503 : 401
                : status;
        if (request.response().ended()) {
            return;
        }
        if (actual == 503) {
            request.response().putHeader("Retry-After", "5");
        }
        request.response()
                .setStatusCode(actual)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(write(byStatus(actual, TraceId.of(request))));
    }

    static Problem byStatus(int status, String traceId) {
        var known = KNOWN.getOrDefault(status, KNOWN.get(status < 500 ? 400 : 500));
        return Problem.of(status, known[0], known[1], known[2], traceId);
    }

    static Response challenge(Response response) {
        return Response.fromResponse(response)
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map.Entry<Integer, String[]> known(int status, String title, String code, String detail) {
        return Map.entry(status, new String[] {title, code, detail});
    }
}
