package nl.veiligecentra.reply;

import nl.veiligecentra.incident.IncidentStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;

/**
 * What an answer made of the report.
 *
 * @param anotherLinkMailed a new link is on its way, for the next answer
 */
@Schema(requiredProperties = {"status", "anotherLinkMailed"})
public record ReplyReceived(IncidentStatus status, LocalDate promisedForDate, boolean anotherLinkMailed) {}
