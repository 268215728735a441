package nl.veiligecentra.brainstorm.session;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;

/** The link works until then, once. */
@Schema(requiredProperties = {"expiresAt"})
public record ReleaseLinkSent(Instant expiresAt) {}
