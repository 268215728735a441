package nl.veiligecentra.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/digest-choice")
@Tag(name = "me")
@PermitAll
public class DigestChoiceResource {

    private final DigestChoiceService digests;

    DigestChoiceResource(DigestChoiceService digests) {
        this.digests = digests;
    }

    @PUT
    public void choose(DigestChoice choice) {
        digests.choose(choice);
    }
}
