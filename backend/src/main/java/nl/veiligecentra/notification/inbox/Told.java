package nl.veiligecentra.notification.inbox;

import java.util.UUID;

/** That somebody was told; {@code id} names the notification. */
public record Told(UUID id, UUID person) {}
