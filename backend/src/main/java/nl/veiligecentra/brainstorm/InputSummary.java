package nl.veiligecentra.brainstorm;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An input in a list, never with who wrote it.
 *
 * @param version for {@code If-Match}
 * @param submittedOn the day in Amsterdam; a moment would tell who was online
 * @param supports how many others find it too
 * @param needsAnswer whether the caller wrote it, was asked something and did not answer yet
 */
@Schema(
        requiredProperties = {
            "id",
            "version",
            "areaId",
            "about",
            "kind",
            "topic",
            "text",
            "status",
            "submittedOn",
            "supports",
            "mine",
            "supported",
            "needsAnswer"
        })
public record InputSummary(
        UUID id,
        int version,
        UUID areaId,
        InputAbout about,
        InputKind kind,
        InputTopic topic,
        String text,
        InputStatus status,
        LocalDate submittedOn,
        int supports,
        boolean mine,
        boolean supported,
        boolean needsAnswer) {}
