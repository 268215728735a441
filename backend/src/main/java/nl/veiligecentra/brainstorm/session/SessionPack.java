package nl.veiligecentra.brainstorm.session;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.UUID;

/** A session pack as it was frozen. */
@Schema(requiredProperties = {"documentId", "createdAt", "sha256"})
public record SessionPack(UUID documentId, Instant createdAt, String sha256) {}
