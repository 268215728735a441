package nl.veiligecentra.brainstorm.figure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.LocalDate;
import java.util.UUID;

/**
 * @param organisationId who is asked: police, fire service or municipality
 * @param sessionId for which session, of the caller's own organisation
 */
public record AskFigures(
        @NotNull UUID areaId,
        @NotNull UUID organisationId,
        UUID sessionId,
        @NotBlank @Size(max = 300) String offences,
        @NotNull LocalDate periodFrom,
        @NotNull LocalDate periodUntil,
        @Size(min = 1, max = 200) String daysAndHours,
        @NotBlank @Size(max = 500) String purpose,
        @NotNull LocalDate dueDate) {

    EditFigureRequest asked() {
        return new EditFigureRequest(offences, periodFrom, periodUntil, daysAndHours, purpose, dueDate);
    }
}
