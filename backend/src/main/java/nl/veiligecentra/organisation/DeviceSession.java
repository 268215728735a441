package nl.veiligecentra.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.UUID;

/** One device on which the person is signed in; {@code current} is the one that asks. */
@Schema(requiredProperties = {"id", "device", "startedAt", "lastSeenAt", "current"})
public record DeviceSession(UUID id, String device, Instant startedAt, Instant lastSeenAt, boolean current) {}
