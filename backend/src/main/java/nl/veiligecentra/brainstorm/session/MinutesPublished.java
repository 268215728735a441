package nl.veiligecentra.brainstorm.session;

import java.util.Set;
import java.util.UUID;

/** Fired in the transaction in which minutes were published. */
public record MinutesPublished(UUID sessionId, Set<UUID> areaIds) {}
