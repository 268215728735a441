package nl.veiligecentra.area;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.List;

/** Who the parties of an area are from now on: each of the names once. What lies with a former party stays there. */
public record EditParties(@NotNull @Size(max = 8) List<AddArea.@NotNull @Valid Entry> parties) {}
