package nl.veiligecentra.organisation.membership;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import nl.veiligecentra.shared.json.MergePatch;
import nl.veiligecentra.shared.paging.ExpectedVersion;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.UUID;

@Path("/memberships")
@Tag(name = "memberships")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class MembershipResource {

    private final MembershipService memberships;

    MembershipResource(MembershipService memberships) {
        this.memberships = memberships;
    }

    @GET
    public Page<MembershipDetails> list(@BeanParam MembershipFilter filter, @BeanParam PageRequest page) {
        return memberships.list(filter, page);
    }

    @GET
    @Path("/counts")
    public Page<RoleCount> counts(@RestQuery UUID area) {
        return Page.all(memberships.counts(area));
    }

    @GET
    @Path("/{id}")
    public MembershipDetails get(@RestPath UUID id) {
        return memberships.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    public MembershipDetails change(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) ExpectedVersion expected,
            @RequestBody(content = @Content(schema = @Schema(implementation = EditMembership.class)))
                    MergePatch<EditMembership> patch) {
        return memberships.change(id, patch, expected);
    }
}
