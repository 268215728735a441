package nl.veiligecentra.area;

import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.shared.paging.Identified;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.UUID;

@Schema(requiredProperties = {"id", "organisation", "reactWithinWorkingDays", "agreedDate"})
public record TermDetails(
        UUID id,
        Reference organisation,
        String category,
        int reactWithinWorkingDays,
        Integer finishWithinWorkingDays,
        LocalDate agreedDate)
        implements Identified {}
