package nl.veiligecentra.shared.subject;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a thing is called in a sentence, in as much as its reader may know. */
@Schema(requiredProperties = {"nl", "en"})
public record SubjectName(String nl, String en, String place) {}
