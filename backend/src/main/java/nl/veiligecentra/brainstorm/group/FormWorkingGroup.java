package nl.veiligecentra.brainstorm.group;

import jakarta.validation.constraints.NotNull;

import java.util.UUID;

/** An area has one. */
public record FormWorkingGroup(@NotNull UUID areaId) {}
