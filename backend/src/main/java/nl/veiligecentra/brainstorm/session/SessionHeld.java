package nl.veiligecentra.brainstorm.session;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Fired in the transaction in which a session was said to have been held. */
public record SessionHeld(UUID sessionId, Set<UUID> areaIds, LocalDate heldOn) {}
