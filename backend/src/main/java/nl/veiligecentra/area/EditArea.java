package nl.veiligecentra.area;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.veiligecentra.shared.geo.Polygon;

public record EditArea(
        @NotBlank @Size(max = 80) String name, @NotNull Polygon boundary) {}
