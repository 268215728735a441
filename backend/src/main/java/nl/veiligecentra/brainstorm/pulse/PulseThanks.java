package nl.veiligecentra.brainstorm.pulse;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nothing of what was answered comes back. */
@Schema(requiredProperties = {"thanks"})
public record PulseThanks(boolean thanks) {}
