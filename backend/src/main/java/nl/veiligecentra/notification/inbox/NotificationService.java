package nl.veiligecentra.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.shared.paging.Cursor;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.subject.Subjects;

import java.time.Clock;
import java.util.UUID;

/** The inbox of the caller. What a notification is about is looked up anew each time, under the rights of today. */
@ApplicationScoped
public class NotificationService {

    private static final String ORDER = "notifications";

    private final NotificationRepository notifications;
    private final Subjects subjects;
    private final Access access;
    private final Clock clock;

    NotificationService(NotificationRepository notifications, Subjects subjects, Access access, Clock clock) {
        this.notifications = notifications;
        this.subjects = subjects;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    public Page<Notification> list(NotificationFilter filter, PageRequest page) {
        var person = access.person().id();
        var rows = notifications.page(person, filter.unread(), page.after(ORDER), page.rows());
        var names = subjects.names(rows.stream().map(Notification::subject).toList());
        var shown = Page.of(rows, page.size(), row -> Cursor.at(ORDER, row.at(), row.id()))
                .map(row -> row.namedBy(names.get(row.subject())));
        return Boolean.TRUE.equals(filter.count())
                ? shown.withTotal(notifications.count(person, filter.unread()))
                : shown;
    }

    @Transactional
    public void read(UUID id) {
        if (notifications.read(access.person().id(), id, clock.instant()) == 0) {
            throw new NotFound();
        }
    }

    @Transactional
    public void readUntil(ReadUntil request) {
        notifications.readUntil(access.person().id(), request.until().toInstant(), clock.instant());
    }
}
