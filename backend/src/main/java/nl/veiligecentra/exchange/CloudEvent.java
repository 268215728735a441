package nl.veiligecentra.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/**
 * That something changed, by CloudEvents 1.0; what it is now, the reader fetches under its own rights.
 *
 * @param subject id of what changed
 * @param sequence its version, which orders the events of one subject
 * @param dataref where it is read
 */
@Schema(requiredProperties = {"specversion", "id", "source", "type", "subject", "time", "sequence", "dataref"})
public record CloudEvent(
        String specversion,
        UUID id,
        URI source,
        String type,
        UUID subject,
        Instant time,
        String sequence,
        URI dataref) {}
