package nl.veiligecentra.organisation;

import java.time.Instant;
import java.util.UUID;

/** One device on which the person is signed in; {@code current} is the one that asks. */
public record DeviceSession(UUID id, String device, Instant startedAt, Instant lastSeenAt, boolean current) {}
