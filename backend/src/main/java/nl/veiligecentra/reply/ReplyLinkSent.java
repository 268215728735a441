package nl.veiligecentra.reply;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;

/** A link is on its way to the party with whom the report lies. */
@Schema(requiredProperties = {"expiresAt"})
public record ReplyLinkSent(Instant expiresAt) {}
