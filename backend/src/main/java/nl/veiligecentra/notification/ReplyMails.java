package nl.veiligecentra.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.veiligecentra.incident.IncidentDirectory;
import nl.veiligecentra.organisation.Recipient;
import nl.veiligecentra.reply.ReplyLinkIssued;
import nl.veiligecentra.shared.time.DutchTime;
import nl.veiligecentra.shared.web.WebConfig;

import java.util.Map;

/** A party without people here is asked for an answer; the secret stands after the #, which no server sees. */
@ApplicationScoped
class ReplyMails {

    private final MailOutbox outbox;
    private final IncidentDirectory incidents;
    private final WebConfig web;

    ReplyMails(MailOutbox outbox, IncidentDirectory incidents, WebConfig web) {
        this.outbox = outbox;
        this.incidents = incidents;
        this.web = web;
    }

    void ask(@Observes ReplyLinkIssued issued) {
        var story = incidents.story(issued.incidentId());
        var language = issued.language();
        Map<String, Object> values = Map.of(
                "first", issued.first(),
                "what", IncidentWords.category(story, language),
                "where", IncidentWords.place(story),
                "handler", story.handler(),
                "until", IncidentWords.date(DutchTime.dateOf(issued.expiresAt()), language),
                "link", web.address() + "/antwoord#" + issued.token());
        outbox.put(MailKind.REPLY_LINK, new Recipient(issued.email(), language), values);
    }
}
