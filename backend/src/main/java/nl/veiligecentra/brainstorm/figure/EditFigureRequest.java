package nl.veiligecentra.brainstorm.figure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.LocalDate;

/** What who asked can change of a request, as long as nobody answered it. */
public record EditFigureRequest(
        @NotBlank @Size(max = 300) String offences,
        @NotNull LocalDate periodFrom,
        @NotNull LocalDate periodUntil,
        @Size(min = 1, max = 200) String daysAndHours,
        @NotBlank @Size(max = 500) String purpose,
        @NotNull LocalDate dueDate) {}
