package nl.veiligecentra.brainstorm.pulse;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/cooperation-pulse")
@Tag(name = "cooperation-pulse")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class PulseResource {

    private final PulseService pulses;

    PulseResource(PulseService pulses) {
        this.pulses = pulses;
    }

    @GET
    public CooperationPulse periods(@BeanParam PulseFilter filter) {
        return pulses.periods(filter);
    }
}
