package nl.veiligecentra.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Whose inbox moved since somebody last looked, by what they were told or what they read. */
@ApplicationScoped
public class RecentReading {

    private final NotificationRepository notifications;

    RecentReading(NotificationRepository notifications) {
        this.notifications = notifications;
    }

    /** @return how many are unread, of these people whose inbox was written in transactions between these two */
    @Transactional
    public Map<UUID, Long> unread(long from, long below, Collection<UUID> people) {
        return notifications.unread(from, below, people);
    }
}
