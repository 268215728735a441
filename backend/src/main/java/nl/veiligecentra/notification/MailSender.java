package nl.veiligecentra.notification;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

import java.nio.charset.StandardCharsets;

/** Hands over what lies in the outbox. Any replica may do it; what one claimed and did not finish, another takes up. */
@ApplicationScoped
class MailSender {

    private final MailOutbox outbox;
    private final Mailer mailer;

    MailSender(MailOutbox outbox, Mailer mailer) {
        this.outbox = outbox;
        this.mailer = mailer;
    }

    @Scheduled(every = "${veilige-centra.mail.every:5s}", concurrentExecution = ConcurrentExecution.SKIP)
    void sendOpen() {
        // a session asks all of an area at once: what comes after it does not wait a round for every twenty
        for (var open = outbox.claim(); !open.isEmpty(); open = outbox.claim()) {
            open.forEach(this::send);
        }
        var lost = outbox.giveUp();
        if (lost > 0) {
            Log.errorf("%d mails could not be sent in %d tries and were given up", lost, MailOutbox.MOST_ATTEMPTS);
        }
    }

    private static Mail letter(OpenMail mail) {
        var letter = Mail.withText(mail.recipient(), mail.subject(), mail.text())
                .setHtml(mail.html())
                .addHeader("Message-ID", mail.messageId());
        var file = mail.attachment();
        if (file != null) {
            letter.addAttachment(file.name(), file.text().getBytes(StandardCharsets.UTF_8), file.type());
        }
        return mail.stop() == null ? letter : letter.addHeader("List-Unsubscribe", "<" + mail.stop() + ">");
    }

    private void send(OpenMail mail) {
        try {
            mailer.send(letter(mail));
        } catch (RuntimeException notTaken) {
            Log.warnf("Mail %s was not taken at try %d: %s", mail.id(), mail.attempts(), notTaken.getClass());
            outbox.failed(mail);
            return;
        }
        outbox.sent(mail);
    }
}
