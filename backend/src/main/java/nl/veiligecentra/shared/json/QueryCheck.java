package nl.veiligecentra.shared.json;

import jakarta.validation.Validator;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.VersionRequired;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Refuses unknown query keys and values that do not fit, all at once; the framework would answer 404 to the first. A path
 * with control characters or half an escape in it leads nowhere.
 */
class QueryCheck {

    private final Validator validator;
    private final Map<String, KnownQuery> knownQueries = new ConcurrentHashMap<>();

    QueryCheck(Validator validator) {
        this.validator = validator;
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request, SimpleResourceInfo resource) {
        var known = knownQueries.computeIfAbsent(
                resource.getResourceClass().getName() + "#" + resource.getMethodName(),
                key -> KnownQuery.of(resource, validator));
        if (!isReadable(request.getUriInfo())) {
            throw new NotFound();
        }
        var errors = new ArrayList<InputError>();
        var query = request.getUriInfo().getQueryParameters();
        query.forEach((name, values) -> known.check(name, values, validator, errors));
        known.checkMissing(query.keySet(), errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        if (known.versionRequired() && request.getHeaderString("If-Match") == null) {
            throw new VersionRequired();
        }
    }

    private static boolean isReadable(UriInfo address) {
        try {
            return address.getPathParameters().values().stream()
                    .flatMap(List::stream)
                    .allMatch(Expected::isClean);
        } catch (IllegalArgumentException halfAnEscape) {
            return false;
        }
    }
}
