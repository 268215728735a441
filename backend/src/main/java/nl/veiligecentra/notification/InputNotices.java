package nl.veiligecentra.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.veiligecentra.brainstorm.InputNews;
import nl.veiligecentra.brainstorm.InputNews.Giver;
import nl.veiligecentra.brainstorm.InputNews.Kind;
import nl.veiligecentra.notification.inbox.Addressee;
import nl.veiligecentra.notification.inbox.Concern;
import nl.veiligecentra.notification.inbox.NewNotification;
import nl.veiligecentra.notification.inbox.NotificationKind;
import nl.veiligecentra.shared.subject.SubjectKey;

import java.util.List;

/** Who gave an input, or one that was merged into it, hears what becomes of it. Nobody hears of their own act. */
@ApplicationScoped
class InputNotices {

    private final NotificationMails mails;
    private final AnswerMails answers;

    InputNotices(NotificationMails mails, AnswerMails answers) {
        this.mails = mails;
        this.answers = answers;
    }

    void tell(@Observes InputNews news) {
        news.givers().forEach(giver -> tell(giver, news));
    }

    private void tell(Giver giver, InputNews news) {
        var told = new NewNotification(
                NotificationKind.INPUT_STATUS,
                SubjectKey.input(giver.inputId()),
                news.cause(),
                news.kind().name(),
                null);
        var addressees = List.of(new Addressee(giver.personId(), Concern.GAVE_IT));
        if (news.kind() == Kind.ANSWERED) {
            answers.tell(told, giver, addressees, news.answer());
        } else {
            mails.tell(told, giver.name(), addressees);
        }
    }
}
