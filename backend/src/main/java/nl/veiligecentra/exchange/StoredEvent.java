package nl.veiligecentra.exchange;

import nl.veiligecentra.incident.ChangeNotice;

import java.time.Instant;

/** A row of the outbox; {@code place} is where a reader goes on after it. */
record StoredEvent(FeedPlace place, String type, int sequence, Instant at, ChangeNotice notice) {}
