package nl.veiligecentra.notification.inbox;

import jakarta.validation.constraints.NotNull;

import java.time.OffsetDateTime;

/** The newest notification that the reader had before them: what came after it was not read. */
public record ReadUntil(@NotNull OffsetDateTime until) {}
