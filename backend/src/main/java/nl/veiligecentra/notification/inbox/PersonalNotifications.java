package nl.veiligecentra.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.DataSubject;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.PersonalHolding;
import nl.veiligecentra.shared.personal.Section;

import java.time.Instant;
import java.util.List;

/** What this person was told, and when they read it. */
@ApplicationScoped
class PersonalNotifications implements PersonalHolding {

    private final NotificationRepository notifications;

    PersonalNotifications(NotificationRepository notifications) {
        this.notifications = notifications;
    }

    @Override
    public List<Section> about(DataSubject person) {
        return List.of(notifications.about(person.id()));
    }

    @Override
    public List<Forgotten> erase(DataSubject person, Instant now) {
        return Forgotten.many("NOTIFICATION", notifications.erase(person.id()));
    }
}
