package nl.veiligecentra.brainstorm.pulse;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;

/** After which session somebody is asked; the link works until then. */
@Schema(requiredProperties = {"title", "heldOn", "until"})
public record PulseQuestion(String title, LocalDate heldOn, LocalDate until) {}
