package nl.veiligecentra.organisation.deputy;

import nl.veiligecentra.organisation.AreaReference;
import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.shared.paging.Identified;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.UUID;

@Schema(requiredProperties = {"id", "person", "deputy", "area", "fromDate", "untilDate"})
public record DeputyDetails(
        UUID id, Reference person, Reference deputy, AreaReference area, LocalDate fromDate, LocalDate untilDate)
        implements Identified {}
