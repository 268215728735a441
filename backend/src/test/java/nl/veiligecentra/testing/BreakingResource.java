package nl.veiligecentra.testing;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.net.ConnectException;
import java.sql.SQLException;

/** What no request may cause, on request; not part of the contract, and of no package but that of the tests. */
@Path("/breaking")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class BreakingResource {

    @GET
    @Path("/something")
    @Operation(hidden = true)
    public String something() {
        throw new IllegalStateException("nl.veiligecentra knows something secret");
    }

    @GET
    @Path("/database")
    @Operation(hidden = true)
    public String database() {
        throw new IllegalStateException(new SQLException("terminating connection, select 1", "57P01"));
    }

    @GET
    @Path("/identity-provider")
    @Operation(hidden = true)
    public String identityProvider() {
        throw new AuthenticationFailedException(new ConnectException("Connection refused: id.internal/10.0.0.7"));
    }
}
