package nl.veiligecentra.brainstorm.session;

import java.util.Set;
import java.util.UUID;

/**
 * Fired in the transaction of every change of a session; {@code version} orders the changes of one session.
 *
 * @param amongPartners what members do not see of it, so neither when it happened
 * @param byPerson who did it; {@code null} for what a link in a mail did
 */
public record SessionChanged(UUID sessionId, Set<UUID> areaIds, int version, boolean amongPartners, UUID byPerson) {}
