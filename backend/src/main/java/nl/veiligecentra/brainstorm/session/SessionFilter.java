package nl.veiligecentra.brainstorm.session;

import jakarta.validation.constraints.Pattern;
import org.jboss.resteasy.reactive.RestQuery;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Which sessions.
 *
 * @param from only those that start on this day or later
 * @param until only those that start on this day or earlier
 * @param sort {@code -startsAt} when nothing is said
 */
public record SessionFilter(
        @RestQuery UUID area,
        @RestQuery List<SessionKind> kind,
        @RestQuery List<SessionStatus> status,
        @RestQuery LocalDate from,
        @RestQuery LocalDate until,

        @RestQuery @Pattern(regexp = "-startsAt|startsAt") String sort) {

    static final SessionFilter ALL = new SessionFilter(null, null, null, null, null, null);
}
