package nl.veiligecentra.notification.inbox;

import nl.veiligecentra.shared.subject.SubjectKey;
import nl.veiligecentra.shared.subject.SubjectName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that the caller was told.
 *
 * @param readAt absent when it was not read yet
 * @param subject what it is about; absent, with all that follows, when the caller does not see that any more
 * @param what of {@code INCIDENT_STATUS} the status that the report came to, of {@code NOTE_FOR_YOU} {@code NOTE},
 *     {@code QUESTION} or {@code ANSWER}, of {@code CHANGED_BY_OTHER} what was changed
 * @param dueDate the day on which it is to be done
 * @param concern why the caller is told
 */
@Schema(requiredProperties = {"id", "kind", "at"})
public record Notification(
        UUID id,
        NotificationKind kind,
        Instant at,
        Instant readAt,
        SubjectKey subject,
        SubjectName name,
        String what,
        LocalDate dueDate,
        Concern concern) {

    /** Nothing is told of a subject that its reader does not see any more. */
    Notification namedBy(SubjectName current) {
        return current == null
                ? new Notification(id, kind, at, readAt, null, null, null, null, null)
                : new Notification(id, kind, at, readAt, subject, current, what, dueDate, concern);
    }
}
