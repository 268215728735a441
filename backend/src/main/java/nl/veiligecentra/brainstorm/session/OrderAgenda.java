package nl.veiligecentra.brainstorm.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.List;
import java.util.UUID;

/** All items of an agenda, in the order in which they come. */
public record OrderAgenda(@NotNull @Size(max = 200) List<@NotNull UUID> itemIds) {}
