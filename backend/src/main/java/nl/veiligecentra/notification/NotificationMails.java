package nl.veiligecentra.notification;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.notification.inbox.Addressee;
import nl.veiligecentra.notification.inbox.Inbox;
import nl.veiligecentra.notification.inbox.MailChoice;
import nl.veiligecentra.notification.inbox.NewNotification;
import nl.veiligecentra.notification.inbox.Told;
import nl.veiligecentra.organisation.Language;
import nl.veiligecentra.organisation.PeopleDirectory;
import nl.veiligecentra.organisation.Recipient;
import nl.veiligecentra.shared.subject.SubjectName;
import nl.veiligecentra.shared.web.WebConfig;

import java.util.List;
import java.util.Map;

/** Tells people something that one line says, and mails that line to those who want it at once. */
@ApplicationScoped
class NotificationMails {

    private final Inbox inbox;
    private final MailOutbox outbox;
    private final PeopleDirectory people;
    private final StopLink stop;
    private final WebConfig web;

    NotificationMails(Inbox inbox, MailOutbox outbox, PeopleDirectory people, StopLink stop, WebConfig web) {
        this.inbox = inbox;
        this.outbox = outbox;
        this.people = people;
        this.stop = stop;
        this.web = web;
    }

    /** @param name what it is about is called, in as much as all these people may know */
    void tell(NewNotification news, SubjectName name, List<Addressee> addressees) {
        inbox.tell(news, addressees).stream()
                .filter(told -> told.mail() == MailChoice.IMMEDIATE)
                .forEach(told ->
                        people.recipient(told.person()).ifPresent(recipient -> write(news, name, told, recipient)));
    }

    private void write(NewNotification news, SubjectName name, Told told, Recipient recipient) {
        var stopLink = stop.of(news.kind(), told.key());
        outbox.put(new NewMail(
                told.id(),
                MailKind.NOTIFICATION,
                recipient,
                values(news, name, recipient.language(), stopLink),
                stopLink));
    }

    private Map<String, Object> values(NewNotification news, SubjectName name, Language language, String stopLink) {
        return Map.of(
                "what", NoticeWords.subject(name, language),
                "happened", NoticeWords.happened(news.kind(), news.what(), news.dueDate(), language),
                "about", NoticeWords.about(news.kind(), language),
                "link", web.address() + "/voor-jou",
                "stop", stopLink);
    }
}
