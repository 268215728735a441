package nl.veiligecentra.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.DataSubject;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.PersonalHolding;
import nl.veiligecentra.shared.personal.Section;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What this person was told, when they read it, and how they want to be mailed about it. */
@ApplicationScoped
class PersonalNotifications implements PersonalHolding {

    private final NotificationRepository notifications;
    private final NotificationChoiceRepository choices;
    private final DayNewsRepository news;

    PersonalNotifications(
            NotificationRepository notifications, NotificationChoiceRepository choices, DayNewsRepository news) {
        this.notifications = notifications;
        this.choices = choices;
        this.news = news;
    }

    @Override
    public List<Section> about(DataSubject person) {
        return List.of(notifications.about(person.id()), choices.about(person.id()), news.about(person.id()));
    }

    @Override
    public List<Forgotten> erase(DataSubject person, Instant now) {
        return Stream.of(
                        Forgotten.many("NOTIFICATION", notifications.erase(person.id())),
                        Forgotten.many("NOTIFICATION_CHOICE", choices.forget(person.id())),
                        Forgotten.many("DIGEST", news.erase(person.id())))
                .flatMap(List::stream)
                .toList();
    }
}
