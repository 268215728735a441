package nl.veiligecentra.organisation.membership;

import java.time.LocalDate;
import java.util.UUID;

/** @param validUntilDate the last day on which it gives anything; yesterday ends it at once */
public record EditMembership(LocalDate validUntilDate, UUID departmentId) {}
