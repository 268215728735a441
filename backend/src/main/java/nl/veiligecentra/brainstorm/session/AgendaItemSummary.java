package nl.veiligecentra.brainstorm.session;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An item as it is named elsewhere.
 *
 * @param decision what was decided, once there is a draft of it
 */
@Schema(requiredProperties = {"id", "sessionId", "sessionTitle", "startsOn", "title"})
public record AgendaItemSummary(
        UUID id, UUID sessionId, String sessionTitle, LocalDate startsOn, String title, Decision decision) {}
