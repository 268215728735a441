package nl.veiligecentra.organisation.invitation;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.veiligecentra.shared.paging.ExpectedVersion;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

import java.util.UUID;

@Path("/invitations")
@Tag(name = "invitations")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class InvitationResource {

    private final InvitationService invitations;

    InvitationResource(InvitationService invitations) {
        this.invitations = invitations;
    }

    @GET
    public Page<InvitationDetails> list(@BeanParam InvitationFilter filter, @BeanParam PageRequest page) {
        return invitations.list(filter, page);
    }

    @GET
    @Path("/{id}")
    public InvitationDetails get(@RestPath UUID id) {
        return invitations.get(id);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(
            value = InvitationDetails.class,
            responseCode = "201",
            responseDescription = "A mail with a one-time link is on its way.")
    public InvitationDetails invite(@RestHeader("Idempotency-Key") IdempotencyKey key, InviteMember request) {
        return invitations.invite(key, request);
    }

    @DELETE
    @Path("/{id}")
    public void withdraw(@RestPath UUID id, @RestHeader("If-Match") ExpectedVersion version) {
        invitations.withdraw(id, version);
    }

    @POST
    @Path("/acceptance")
    public Acceptance accept(AcceptInvitation acceptance) {
        return invitations.accept(acceptance);
    }

    @POST
    @Path("/{id}/confirmation")
    public InvitationDetails confirm(@RestPath UUID id) {
        return invitations.confirm(id);
    }
}
