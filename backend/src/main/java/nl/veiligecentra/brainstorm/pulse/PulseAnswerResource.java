package nl.veiligecentra.brainstorm.pulse;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Open to whoever holds the secret of a link, which comes in the body and never in the address. */
@Path("/pulse-answers")
@Tag(name = "pulse-answers")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class PulseAnswerResource {

    private final PulseService pulses;

    PulseAnswerResource(PulseService pulses) {
        this.pulses = pulses;
    }

    @POST
    @Path("/_read")
    public PulseQuestion read(ReadPulse request) {
        return pulses.read(request);
    }

    @POST
    public PulseThanks give(GivePulse request) {
        return pulses.give(request);
    }
}
