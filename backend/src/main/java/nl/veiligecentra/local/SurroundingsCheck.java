package nl.veiligecentra.local;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Where Keycloak is started beside the application, nobody can use it before that is there. */
@Readiness
@ApplicationScoped
class SurroundingsCheck implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("surroundings")
                .status(Surroundings.areStarted())
                .build();
    }
}
