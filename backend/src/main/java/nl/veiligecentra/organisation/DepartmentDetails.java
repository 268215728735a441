package nl.veiligecentra.organisation;

import nl.veiligecentra.shared.paging.Identified;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

/** Part of an organisation that reports are addressed to. */
@Schema(requiredProperties = {"id", "name"})
public record DepartmentDetails(UUID id, String name) implements Identified {}
