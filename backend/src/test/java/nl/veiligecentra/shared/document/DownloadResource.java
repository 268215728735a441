package nl.veiligecentra.shared.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

import java.util.UUID;

/** A document as a feature would answer it; not part of the contract, and of no package but that of the tests. */
@Path("/downloads")
@PermitAll
public class DownloadResource {

    private final DocumentStore documents;

    DownloadResource(DocumentStore documents) {
        this.documents = documents;
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public OpenDocument get(@RestPath UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> documents.open(id).orElseThrow());
    }
}
