package nl.veiligecentra.organisation.audit;

import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestQuery;

import java.time.LocalDate;
import java.util.UUID;

/** @param until the last day that is shown, in Dutch time */
public record AuditEventFilter(
        @RestQuery @Size(max = 120) String actor,
        @RestQuery @Size(max = 60) String action,
        @RestQuery @Size(max = 120) String subject,
        @RestQuery UUID area,
        @RestQuery LocalDate from,
        @RestQuery LocalDate until) {}
