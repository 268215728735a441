package nl.veiligecentra.reply;

import nl.veiligecentra.organisation.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a party of an area gets its mail about reports.
 *
 * @param answersByMail nobody of this party can sign in to answer, so every report is mailed
 */
@Schema(requiredProperties = {"organisation", "email", "answersByMail"})
public record ReplyAddress(Reference organisation, Reference department, String email, boolean answersByMail) {}
