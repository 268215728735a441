package nl.veiligecentra.organisation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import nl.veiligecentra.shared.paging.Identified;
import nl.veiligecentra.shared.paging.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.UUID;

@Schema(requiredProperties = {"id", "name", "kind", "departments"})
public record OrganisationDetails(
        UUID id, @JsonIgnore int version, String name, OrganisationKind kind, List<DepartmentDetails> departments)
        implements Identified, Versioned {

    public boolean has(UUID departmentId) {
        return departments.stream().anyMatch(department -> department.id().equals(departmentId));
    }
}
