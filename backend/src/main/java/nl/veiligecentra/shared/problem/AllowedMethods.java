package nl.veiligecentra.shared.problem;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import jakarta.inject.Singleton;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Which methods a path knows: RFC 9110 wants them beside a 405, and the framework leaves them out. */
@Singleton
class AllowedMethods {

    Set<String> of(String path) {
        var methods = new TreeSet<String>();
        var deployment = ResteasyReactiveRecorder.getCurrentDeployment();
        var local =
                path.substring(Math.min(path.length(), deployment.getPrefix().length()));
        var classes = new RequestMapper<>(deployment.getClassMappers());
        for (var match = classes.map(local); match != null; match = classes.continueMatching(local, match)) {
            for (var handler : match.value.handlers) {
                if (handler instanceof ClassRoutingHandler routing) {
                    collect(routing, match.remaining, methods);
                }
            }
        }
        return methods;
    }

    private static void collect(ClassRoutingHandler routing, String remaining, Set<String> methods) {
        routing.getMappers().forEach((method, mapper) -> {
            var match = mapper.map(remaining.isEmpty() ? "/" : remaining);
            if (method != null && match != null && Objects.equals("", match.remaining)) {
                methods.add(method);
            }
        });
    }
}
