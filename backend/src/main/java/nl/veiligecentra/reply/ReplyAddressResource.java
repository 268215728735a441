package nl.veiligecentra.reply;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.veiligecentra.shared.paging.Page;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import java.util.UUID;

@Path("/areas/{areaId}/reply-addresses")
@Tag(name = "areas")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class ReplyAddressResource {

    private final ReplyAddressService addresses;

    ReplyAddressResource(ReplyAddressService addresses) {
        this.addresses = addresses;
    }

    @GET
    public Page<ReplyAddress> list(@RestPath UUID areaId) {
        return Page.all(addresses.list(areaId));
    }

    @PUT
    public Page<ReplyAddress> replace(@RestPath UUID areaId, EditReplyAddresses request) {
        return Page.all(addresses.replace(areaId, request));
    }
}
