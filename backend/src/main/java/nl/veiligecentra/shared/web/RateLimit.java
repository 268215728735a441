package nl.veiligecentra.shared.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import nl.veiligecentra.shared.problem.ProblemRoutes;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * So many requests a minute for each credential, and for each network address without one. Counted per replica: the
 * limit protects a replica, it is no quota.
 */
class RateLimit {

    /** For who is not signed in, so it is counted for each network address and strictly, whatever is sent along. */
    private static final String OPEN = WebHeaders.API + "v1/removal-requests";

    private static final List<String> OPEN_TO_LINKS = List.of(
            WebHeaders.API + "v1/replies",
            WebHeaders.API + "v1/consents",
            WebHeaders.API + "v1/session-releases",
            WebHeaders.API + "v1/session-corrections",
            WebHeaders.API + "v1/pulse-answers");

    private static final int AFTER_GUARD = 800;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final ProblemRoutes problems;
    private final WebConfig config;
    private final Cache<Object, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(WINDOW.multipliedBy(2))
            .build();

    RateLimit(ProblemRoutes problems, WebConfig config) {
        this.problems = problems;
        this.config = config;
    }

    void register(@Observes Filters filters) {
        filters.register(this::count, AFTER_GUARD);
    }

    private void count(RoutingContext request) {
        if (!WebHeaders.isApi(request)) {
            request.next();
            return;
        }
        boolean isOpen = isOpen(request);
        int limit = isOpen ? config.openRequestsPerMinute() : config.requestsPerMinute();
        var credential = isOpen ? null : credentialOf(request);
        var caller = credential == null ? (isOpen ? "open " : "") + addressOf(request) : credential;
        var probe = buckets.get(caller, key -> bucketOf(limit)).tryConsumeAndReturnRemaining(1);
        var reset = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForReset()) + 1;
        request.response()
                .putHeader("RateLimit-Limit", String.valueOf(limit))
                .putHeader("RateLimit-Remaining", String.valueOf(probe.getRemainingTokens()))
                .putHeader("RateLimit-Reset", String.valueOf(reset));
        if (probe.isConsumed()) {
            request.next();
        } else {
            var wait = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
            request.response().putHeader("Retry-After", String.valueOf(wait));
            problems.answer(request, 429);
        }
    }

    private static boolean isOpen(RoutingContext request) {
        var path = request.normalizedPath();
        return OPEN_TO_LINKS.stream().anyMatch(path::startsWith)
                || (request.request().method() == HttpMethod.POST && path.equals(OPEN));
    }

    private static Bucket bucketOf(int limit) {
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(limit).refillGreedy(limit, WINDOW))
                .build();
    }

    private static String addressOf(RoutingContext request) {
        return request.request().remoteAddress().host();
    }

    /** @return {@code null} without one */
    private static Object credentialOf(RoutingContext request) {
        var token = request.request().getHeader("Authorization");
        if (token != null) {
            return token.hashCode();
        }
        var session = request.request().getCookie("q_session_web");
        return session == null ? null : session.getValue().hashCode();
    }
}
