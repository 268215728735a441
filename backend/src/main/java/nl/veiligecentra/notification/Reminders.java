package nl.veiligecentra.notification;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.notification.inbox.Addressee;
import nl.veiligecentra.notification.inbox.Concern;
import nl.veiligecentra.notification.inbox.NewNotification;
import nl.veiligecentra.notification.inbox.NotificationKind;
import nl.veiligecentra.shared.subject.DueWork;
import nl.veiligecentra.shared.subject.DueWork.Due;
import nl.veiligecentra.shared.subject.SubjectKey;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * From six in the morning people are reminded of what their organisation is to do: two weeks before, on the day, and every
 * week after it. Days are those of the calendar in Amsterdam. How far a day got is a row that one replica at a time
 * holds, so that a stop costs nothing and no second replica does it over; the inbox knows what it told already.
 */
@ApplicationScoped
class Reminders {

    private static final LocalTime FROM = LocalTime.of(6, 0);
    private static final int SOON_DAYS = 14;
    private static final int AT_ONCE = 50;

    private final List<DueWork> works;
    private final ReminderRepository reminders;
    private final NotificationMails mails;
    private final Clock clock;

    Reminders(@All List<DueWork> works, ReminderRepository reminders, NotificationMails mails, Clock clock) {
        this.works = works;
        this.reminders = reminders;
        this.mails = mails;
        this.clock = clock;
    }

    @Scheduled(
            every = "${veilige-centra.reminders.every:5m}",
            delayed = "2m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void remind() {
        var now = clock.instant().atZone(DutchTime.AMSTERDAM);
        if (!now.toLocalTime().isBefore(FROM)) {
            works.forEach(work -> remind(work, now.toLocalDate()));
        }
    }

    private void remind(DueWork work, LocalDate today) {
        while (QuarkusTransaction.requiringNew().call(() -> remindSome(work, today))) {
            Thread.onSpinWait();
        }
    }

    /** @return whether there is more */
    private boolean remindSome(DueWork work, LocalDate today) {
        return reminders
                .take(work.type(), today, clock.instant())
                .map(after -> remindSome(work, today, after))
                .orElse(false);
    }

    private boolean remindSome(DueWork work, LocalDate today, UUID after) {
        var due = work.dueBy(today.plusDays(SOON_DAYS), after, AT_ONCE);
        due.forEach(one -> remind(work.type(), one, today));
        var isLast = due.size() < AT_ONCE;
        reminders.goOn(
                work.type(), today, isLast ? after : due.get(due.size() - 1).id(), isLast ? clock.instant() : null);
        return !isLast;
    }

    private void remind(String type, Due due, LocalDate today) {
        var people = due.people().stream()
                .map(person -> new Addressee(person, Concern.DOES_IT))
                .toList();
        mails.tell(
                new NewNotification(
                        kindOf(due.dueDate(), today),
                        new SubjectKey(type, due.id()),
                        causeOf(due.dueDate(), today),
                        null,
                        due.dueDate()),
                due.name(),
                people);
    }

    private static NotificationKind kindOf(LocalDate dueDate, LocalDate today) {
        if (dueDate.isEqual(today)) {
            return NotificationKind.DUE_TODAY;
        }
        return dueDate.isBefore(today) ? NotificationKind.OVERDUE : NotificationKind.DUE_SOON;
    }

    /** A day that is agreed anew is told anew; what is overdue, once in each week. */
    private static String causeOf(LocalDate dueDate, LocalDate today) {
        var daysLate = ChronoUnit.DAYS.between(dueDate, today);
        return daysLate <= 0 ? dueDate.toString() : "%s, week %d".formatted(dueDate, (daysLate - 1) / 7 + 1);
    }
}
