package nl.veiligecentra.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.veiligecentra.measure.Assignment;
import nl.veiligecentra.measure.MeasureAssignments;
import nl.veiligecentra.measure.MeasureChanged;
import nl.veiligecentra.measure.MeasureChanged.Kind;
import nl.veiligecentra.notification.inbox.Addressee;
import nl.veiligecentra.notification.inbox.Concern;
import nl.veiligecentra.notification.inbox.NewNotification;
import nl.veiligecentra.notification.inbox.NotificationKind;
import nl.veiligecentra.shared.subject.SubjectKey;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who is to do a measure hears that it was laid with them, and what others change of it. Nobody hears of their own act,
 * and that a report was linked changes nothing of what is to be done.
 */
@ApplicationScoped
class MeasureNotices {

    private static final Set<Kind> LAID_WITH = EnumSet.of(Kind.PROPOSED, Kind.OWNER_CHANGED);

    private final MeasureAssignments assignments;
    private final NotificationMails mails;

    MeasureNotices(MeasureAssignments assignments, NotificationMails mails) {
        this.assignments = assignments;
        this.mails = mails;
    }

    void tell(@Observes MeasureChanged changed) {
        if (changed.kind() == Kind.LINKED) {
            return;
        }
        var assignment = assignments.of(changed.measureId());
        mails.tell(news(changed, assignment), assignment.name(), addressees(assignment, changed.byPerson()));
    }

    private List<Addressee> addressees(Assignment assignment, UUID byPerson) {
        return assignments.peopleOf(assignment).stream()
                .filter(person -> !person.equals(byPerson))
                .map(person -> new Addressee(person, Concern.DOES_IT))
                .toList();
    }

    private static NewNotification news(MeasureChanged changed, Assignment assignment) {
        var isLaidWith = LAID_WITH.contains(changed.kind());
        return new NewNotification(
                isLaidWith ? NotificationKind.ASSIGNED : NotificationKind.CHANGED_BY_OTHER,
                SubjectKey.measure(changed.measureId()),
                "version " + changed.version(),
                isLaidWith ? null : changed.kind().name(),
                assignment.dueDate());
    }
}
