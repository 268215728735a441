package nl.veiligecentra.brainstorm;

import jakarta.validation.constraints.NotNull;

import java.util.UUID;

/** @param into the input that says the same, of the same area */
public record MergeInput(@NotNull UUID into) {}
