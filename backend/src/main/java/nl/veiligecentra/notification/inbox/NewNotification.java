package nl.veiligecentra.notification.inbox;

import nl.veiligecentra.shared.subject.SubjectKey;

import java.time.LocalDate;

/**
 * Something that people are told of.
 *
 * @param cause what it comes from: the same news of the same cause is told once, however often it is tried
 * @param what as {@link Notification#what}
 */
public record NewNotification(
        NotificationKind kind, SubjectKey subject, String cause, String what, LocalDate dueDate) {}
