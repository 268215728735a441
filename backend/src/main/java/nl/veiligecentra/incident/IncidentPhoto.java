package nl.veiligecentra.incident;

import nl.veiligecentra.shared.paging.Identified;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

/** A photo of a thing or place, without metadata; {@code released} says that members of the area may see it. */
@Schema(requiredProperties = {"id", "width", "height", "released"})
public record IncidentPhoto(UUID id, int width, int height, boolean released) implements Identified {}
