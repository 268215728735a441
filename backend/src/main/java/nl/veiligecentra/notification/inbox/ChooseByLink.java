package nl.veiligecentra.notification.inbox;

import jakarta.validation.constraints.NotNull;

import java.util.UUID;

/**
 * What the link in a mail says.
 *
 * @param kind absent for all that comes in the mail of the day
 */
public record ChooseByLink(
        @NotNull UUID key, NotificationKind kind, @NotNull MailChoice mail) {}
