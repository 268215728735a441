package nl.veiligecentra.notification.inbox;

import nl.veiligecentra.organisation.Recipient;

import java.util.UUID;

/** Somebody for whom there is a mail of the day; {@code key} stops it. */
public record DayReader(UUID person, Recipient recipient, UUID key) {}
