package nl.veiligecentra.incident;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.veiligecentra.shared.geo.Point;
import nl.veiligecentra.shared.json.MergePatch;
import nl.veiligecentra.shared.paging.ExpectedVersion;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

import java.util.UUID;

@Path("/incidents")
@Tag(name = "incidents")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class IncidentResource {

    private final IncidentFinder finder;
    private final IncidentService incidents;
    private final IncidentHandling handling;
    private final PartnerActs partners;
    private final EndorsementService endorsements;

    IncidentResource(
            IncidentFinder finder,
            IncidentService incidents,
            IncidentHandling handling,
            PartnerActs partners,
            EndorsementService endorsements) {
        this.finder = finder;
        this.incidents = incidents;
        this.handling = handling;
        this.partners = partners;
        this.endorsements = endorsements;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            description = "A page of the list; or the whole of it as CSV or GeoJSON, at most 10,000 reports.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = FoundIncidents.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/geo+json", schema = @Schema(type = SchemaType.OBJECT))
            })
    public FoundIncidents list(@BeanParam IncidentFilter filter, @BeanParam PageRequest page) {
        return finder.list(filter, page);
    }

    @GET
    @Path("/_similar")
    public Page<IncidentSummary> similar(@BeanParam SimilarTo place) {
        return Page.all(incidents.similar(place.area(), place.category(), Point.at(place.lon(), place.lat())));
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(
            value = IncidentDetails.class,
            responseCode = "201",
            responseDescription = "Kept, and already with the party its category names.")
    public IncidentDetails report(@RestHeader("Idempotency-Key") IdempotencyKey key, ReportIncident report) {
        return incidents.report(report, IdempotencyKey.orNew(key));
    }

    @GET
    @Path("/{id}")
    public IncidentDetails get(@RestPath UUID id) {
        return incidents.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    public IncidentDetails change(
            @RestPath UUID id,
            @RestHeader("If-Match") ExpectedVersion version,
            @RequestBody(content = @Content(schema = @Schema(implementation = EditIncident.class)))
                    MergePatch<EditIncident> patch) {
        return incidents.change(id, version, patch);
    }

    @POST
    @Path("/{id}/transitions")
    public IncidentDetails move(@RestPath UUID id, MoveIncident move) {
        return handling.move(id, move);
    }

    @PUT
    @Path("/{id}/confirmation")
    public IncidentDetails confirm(@RestPath UUID id, ConfirmSolved confirmation) {
        return handling.confirm(id, confirmation);
    }

    @PUT
    @Path("/{id}/handler")
    public IncidentDetails route(@RestPath UUID id, RouteIncident route) {
        return partners.route(id, route);
    }

    @POST
    @Path("/{id}/release")
    public IncidentDetails release(@RestPath UUID id, ReleaseIncident release) {
        return partners.release(id, release);
    }

    @GET
    @Path("/{id}/reporter")
    public ReporterIdentity reporter(@RestPath UUID id, @BeanParam ReadReporter request) {
        return partners.reporter(id, request.reason());
    }

    @POST
    @Path("/{id}/external-references")
    @ResponseStatus(201)
    @APIResponseSchema(
            value = IncidentDetails.class,
            responseCode = "201",
            responseDescription = "The report with the number in it.")
    public IncidentDetails addReference(@RestPath UUID id, AddExternalReference reference) {
        return partners.addReference(id, reference);
    }

    @PUT
    @Path("/{id}/police-mark")
    public IncidentDetails mark(@RestPath UUID id, MarkForPolice mark) {
        return partners.mark(id, mark);
    }

    @PUT
    @Path("/{id}/endorsement")
    public void endorse(@RestPath UUID id) {
        endorsements.endorse(id);
    }

    @DELETE
    @Path("/{id}/endorsement")
    public void withdrawEndorsement(@RestPath UUID id) {
        endorsements.withdraw(id);
    }
}
