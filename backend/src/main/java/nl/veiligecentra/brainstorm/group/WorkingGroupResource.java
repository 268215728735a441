package nl.veiligecentra.brainstorm.group;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.veiligecentra.shared.json.MergePatch;
import nl.veiligecentra.shared.paging.ExpectedVersion;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

import java.util.UUID;

@Path("/working-groups")
@Tag(name = "working-groups")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class WorkingGroupResource {

    private final WorkingGroupService groups;

    WorkingGroupResource(WorkingGroupService groups) {
        this.groups = groups;
    }

    @GET
    public Page<WorkingGroup> list(@BeanParam WorkingGroupFilter filter, @BeanParam PageRequest page) {
        return groups.list(filter, page);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(
            value = WorkingGroup.class,
            responseCode = "201",
            responseDescription = "Formed, without anybody at the table.")
    public WorkingGroup form(@RestHeader("Idempotency-Key") IdempotencyKey key, FormWorkingGroup request) {
        return groups.form(key, request);
    }

    @GET
    @Path("/{id}")
    public WorkingGroup get(@RestPath UUID id) {
        return groups.get(id);
    }

    @GET
    @Path("/{id}/candidates")
    public Page<SeatCandidate> candidates(
            @RestPath UUID id, @BeanParam SeatCandidateFilter filter, @BeanParam PageRequest page) {
        return groups.candidates(id, filter, page);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    public WorkingGroup change(
            @RestPath UUID id,
            @RestHeader("If-Match") ExpectedVersion version,
            @RequestBody(content = @Content(schema = @Schema(implementation = EditWorkingGroup.class)))
                    MergePatch<EditWorkingGroup> patch) {
        return groups.change(id, version, patch);
    }
}
