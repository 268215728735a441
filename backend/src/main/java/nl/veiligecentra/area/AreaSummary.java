package nl.veiligecentra.area;

import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.shared.geo.Point;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

@Schema(requiredProperties = {"id", "slug", "name", "type", "municipality", "centre"})
public record AreaSummary(UUID id, String slug, String name, AreaType type, Reference municipality, Point centre) {}
