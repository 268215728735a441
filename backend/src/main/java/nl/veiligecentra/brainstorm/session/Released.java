package nl.veiligecentra.brainstorm.session;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an answer made of the session. */
@Schema(requiredProperties = {"status"})
public record Released(SessionStatus status) {}
