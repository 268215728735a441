package nl.veiligecentra.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.Expiry;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.RetentionTerm;

import java.time.Instant;
import java.util.List;

/** That somebody was told something. */
@ApplicationScoped
class NotificationExpiry implements Expiry {

    private final NotificationRepository notifications;

    NotificationExpiry(NotificationRepository notifications) {
        this.notifications = notifications;
    }

    @Override
    public RetentionTerm term() {
        return RetentionTerm.NOTIFICATION;
    }

    @Override
    public List<Forgotten> forget(Instant before, int atMost, Instant now) {
        return Forgotten.many("NOTIFICATION", notifications.forgetBefore(before, atMost));
    }
}
