package nl.veiligecentra.shared.problem;

import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import nl.veiligecentra.shared.audit.AuditLog;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import java.util.Optional;

/** The one place that knows which HTTP status a fact is. */
class ProblemMappers {

    private static final String UNIQUE_VIOLATION = "23505";

    private final RoutingContext request;
    private final AllowedMethods allowedMethods;
    private final AuditLog audit;

    ProblemMappers(RoutingContext request, AllowedMethods allowedMethods, AuditLog audit) {
        this.request = request;
        this.allowedMethods = allowedMethods;
        this.audit = audit;
    }

    @ServerExceptionMapper
    Response invalid(InvalidInput invalid) {
        return answer(Problem.ofInput(invalid.errors(), TraceId.of(request)));
    }

    @ServerExceptionMapper
    Response violated(jakarta.validation.ConstraintViolationException violated) {
        return answer(Problem.ofInput(Violations.ofParameters(violated), TraceId.of(request)));
    }

    @ServerExceptionMapper
    Response notFound(NotFound notFound) {
        return answer(Status.NOT_FOUND, "not-found", "Nothing here that you may see.");
    }

    @ServerExceptionMapper
    Response refused(Refused refused) {
        audit.refused(request.request().method().name(), request.normalizedPath());
        return answer(Status.FORBIDDEN, refused.code(), refused.getMessage());
    }

    @ServerExceptionMapper
    Response refusedByRule(RuleViolation violation) {
        var conflict = Status.CONFLICT;
        var problem = Problem.of(
                conflict.getStatusCode(),
                conflict.getReasonPhrase(),
                violation.code(),
                violation.getMessage(),
                TraceId.of(request));
        return answer(problem.with(violation.errors()));
    }

    @ServerExceptionMapper
    Response stale(StaleVersion stale) {
        return stale();
    }

    @ServerExceptionMapper
    Response stale(OptimisticLockException stale) {
        return stale();
    }

    @ServerExceptionMapper
    Response versionRequired(VersionRequired required) {
        return answer(Status.PRECONDITION_REQUIRED, "version-required", "Send If-Match with the ETag that you read.");
    }

    @ServerExceptionMapper
    Response notUnique(ConstraintViolationException violation) {
        if (UNIQUE_VIOLATION.equals(violation.getSQLState())) {
            return answer(Status.CONFLICT, "already-there", "Something like this exists already.");
        }
        return unexpected(violation);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response notSignedIn(SecurityException notSignedIn) {
        if (IdentityOutage.isCauseOf(notSignedIn)) {
            return unavailable();
        }
        return ProblemRoutes.challenge(answer(Status.UNAUTHORIZED, "not-signed-in", "Sign in, or send a valid token."));
    }

    @ServerExceptionMapper
    Response gone(Gone gone) {
        return answer(Status.GONE, gone.code(), gone.getMessage());
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden) {
        return answer(Status.FORBIDDEN, "not-allowed", "You may not do this.");
    }

    @ServerExceptionMapper
    Response byFramework(WebApplicationException exception) {
        if (exception.getCause() instanceof InvalidInput invalid) {
            return invalid(invalid);
        }
        var status = exception.getResponse().getStatus();
        var problem = ProblemRoutes.byStatus(status, TraceId.of(request));
        var response = Response.fromResponse(answer(problem));
        if (exception instanceof NotAllowedException) {
            response.header("Allow", String.join(", ", allowedMethods.of(request.normalizedPath())));
        }
        return response.build();
    }

    @ServerExceptionMapper
    Response unexpected(RuntimeException unexpected) {
        Optional<InvalidInput> invalid = causeOf(unexpected, InvalidInput.class);
        if (invalid.isPresent()) {
            return invalid(invalid.get());
        }
        if (DatabaseOutage.isCauseOf(unexpected)) {
            Log.errorf("The database cannot be reached: %s", unexpected.getMessage());
            return unavailable();
        }
        Log.errorf(unexpected, "Request %s failed", TraceId.of(request));
        return answer(ProblemRoutes.byStatus(500, TraceId.of(request)));
    }

    private static <T extends Throwable> Optional<T> causeOf(Throwable thrown, Class<T> type) {
        for (var cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }

    private Response stale() {
        return answer(Status.PRECONDITION_FAILED, "stale-version", "It changed since you read it: read it again.");
    }

    private Response unavailable() {
        return Response.fromResponse(answer(ProblemRoutes.byStatus(503, TraceId.of(request))))
                .header("Retry-After", 5)
                .build();
    }

    private Response answer(Status status, String code, String detail) {
        return answer(Problem.of(status.getStatusCode(), status.getReasonPhrase(), code, detail, TraceId.of(request)));
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
