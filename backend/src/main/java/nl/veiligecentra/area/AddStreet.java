package nl.veiligecentra.area;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.veiligecentra.shared.geo.LineString;

/** @param businesses with fewer than five, the shared view names the area and not the street */
public record AddStreet(
        @NotBlank @Size(max = 80) String name,
        @NotNull LineString line,
        @NotNull @Min(0) @Max(10_000) Integer businesses) {}
