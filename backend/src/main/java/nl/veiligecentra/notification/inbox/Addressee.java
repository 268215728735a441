package nl.veiligecentra.notification.inbox;

import java.util.UUID;

/** Somebody who is to be told, and why. */
public record Addressee(UUID person, Concern concern) {}
