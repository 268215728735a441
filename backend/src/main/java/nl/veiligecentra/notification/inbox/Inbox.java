package nl.veiligecentra.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.time.Clock;
import java.util.List;

/** Tells people something, in the transaction of what it tells. */
@ApplicationScoped
public class Inbox {

    private final NotificationRepository notifications;
    private final Clock clock;

    Inbox(NotificationRepository notifications, Clock clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    /** @return those who did not know it yet */
    @Transactional(TxType.MANDATORY)
    public List<Told> tell(NewNotification news, List<Addressee> people) {
        return people.isEmpty() ? List.of() : notifications.add(news, people, clock.instant());
    }
}
