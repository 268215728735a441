package nl.veiligecentra.brainstorm.figure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param from where it stands, as the caller saw it */
public record MoveFigureRequest(
        @NotNull FigureStatus from,
        @NotNull FigureMove to,
        @NotBlank @Size(max = 500) String reason) {}
