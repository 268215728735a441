package nl.veiligecentra.measure;

import nl.veiligecentra.measure.EditMeasure.Goal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the receiver of a link sees of the measure it is asked to agree to. */
@Schema(requiredProperties = {"owner", "areas", "code", "action", "status", "expiresAt"})
public record ConsentView(
        String owner,
        List<String> areas,
        String code,
        String bottleneck,
        Goal goal,
        String action,
        LocalDate startDate,
        LocalDate dueDate,
        MeasureStatus status,
        Instant expiresAt) {}
