package nl.veiligecentra.notification.inbox;

import jakarta.validation.constraints.NotNull;

/** How somebody is mailed about one kind of notification. */
public record NotificationChoice(
        @NotNull NotificationKind kind, @NotNull MailChoice mail) {}
