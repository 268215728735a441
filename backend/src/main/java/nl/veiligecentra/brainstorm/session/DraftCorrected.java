package nl.veiligecentra.brainstorm.session;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;

/** The link may be used until that day. */
@Schema(requiredProperties = {"correctUntil"})
public record DraftCorrected(LocalDate correctUntil) {}
