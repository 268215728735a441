package nl.veiligecentra.notification.inbox;

import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which notifications.
 *
 * @param count adds how many there are of these
 */
public record NotificationFilter(
        @RestQuery Boolean unread, @RestQuery Boolean count) {}
