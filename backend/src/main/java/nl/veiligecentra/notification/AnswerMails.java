package nl.veiligecentra.notification;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.brainstorm.InputAnswer;
import nl.veiligecentra.brainstorm.InputNews.Giver;
import nl.veiligecentra.notification.inbox.Addressee;
import nl.veiligecentra.notification.inbox.Inbox;
import nl.veiligecentra.notification.inbox.MailChoice;
import nl.veiligecentra.notification.inbox.NewNotification;
import nl.veiligecentra.notification.inbox.Told;
import nl.veiligecentra.organisation.Language;
import nl.veiligecentra.organisation.PeopleDirectory;
import nl.veiligecentra.organisation.Recipient;
import nl.veiligecentra.shared.web.WebConfig;

import java.util.List;
import java.util.Map;

/** Who gave an input reads in the mail itself what came of it, in the words of the outcome; once for each input. */
@ApplicationScoped
class AnswerMails {

    private final Inbox inbox;
    private final MailOutbox outbox;
    private final PeopleDirectory people;
    private final StopLink stop;
    private final WebConfig web;

    AnswerMails(Inbox inbox, MailOutbox outbox, PeopleDirectory people, StopLink stop, WebConfig web) {
        this.inbox = inbox;
        this.outbox = outbox;
        this.people = people;
        this.stop = stop;
        this.web = web;
    }

    void tell(NewNotification news, Giver giver, List<Addressee> addressees, InputAnswer answer) {
        inbox.tell(news, addressees).stream()
                .filter(told -> told.mail() == MailChoice.IMMEDIATE)
                .forEach(told -> people.recipient(told.person())
                        .ifPresent(recipient -> write(told, recipient, news, giver, answer)));
    }

    private void write(Told told, Recipient recipient, NewNotification news, Giver giver, InputAnswer answer) {
        var stopLink = stop.of(news.kind(), told.key());
        outbox.put(new NewMail(
                told.id(),
                MailKind.INPUT_ANSWER,
                recipient,
                values(giver, answer, recipient.language(), stopLink),
                stopLink));
    }

    private Map<String, Object> values(Giver giver, InputAnswer answer, Language language, String stopLink) {
        return Map.of(
                "what", NoticeWords.subject(giver.name(), language),
                "title", answer.title(),
                "held", IncidentWords.date(answer.heldOn(), language),
                "answer", answer.text(),
                "measures",
                        answer.measures().stream()
                                .map(promise -> InputWords.promise(promise, language))
                                .toList(),
                "link", web.address() + "/berichten/" + giver.inputId(),
                "stop", stopLink);
    }
}
