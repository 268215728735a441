package nl.veiligecentra.brainstorm.session;

import nl.veiligecentra.shared.paging.Identified;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.UUID;

/** What was written under minutes that no longer change. */
@Schema(
        name = "SessionAddendum",
        requiredProperties = {"id", "writtenAt", "organisationName", "text"})
public record Addendum(UUID id, Instant writtenAt, String organisationName, String text) implements Identified {}
