package nl.veiligecentra.privacy;

import nl.veiligecentra.shared.personal.Section;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;

/** All that is held about the caller. */
@Schema(requiredProperties = {"madeAt", "sections"})
public record PersonalFile(Instant madeAt, List<Section> sections) {}
