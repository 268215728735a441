package nl.veiligecentra.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.veiligecentra.brainstorm.figure.FigureNews;
import nl.veiligecentra.brainstorm.figure.FigureStatus;
import nl.veiligecentra.notification.inbox.Addressee;
import nl.veiligecentra.notification.inbox.Concern;
import nl.veiligecentra.notification.inbox.NewNotification;
import nl.veiligecentra.notification.inbox.NotificationKind;
import nl.veiligecentra.shared.subject.SubjectKey;

/** Who is asked for figures hears that they are, and who asked what came of it. */
@ApplicationScoped
class FigureNotices {

    private final NotificationMails mails;

    FigureNotices(NotificationMails mails) {
        this.mails = mails;
    }

    void tell(@Observes FigureNews news) {
        var isAsked = news.status() == FigureStatus.ASKED;
        var told = new NewNotification(
                isAsked ? NotificationKind.ASSIGNED : NotificationKind.CHANGED_BY_OTHER,
                SubjectKey.figures(news.requestId()),
                "version " + news.version(),
                isAsked ? null : news.status().name(),
                news.dueDate());
        mails.tell(
                told,
                news.name(),
                news.people().stream()
                        .map(person -> new Addressee(person, Concern.DOES_IT))
                        .toList());
    }
}
