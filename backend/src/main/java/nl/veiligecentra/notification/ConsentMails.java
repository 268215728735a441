package nl.veiligecentra.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.veiligecentra.measure.ConsentLinkIssued;
import nl.veiligecentra.measure.ConsentService;
import nl.veiligecentra.organisation.Language;
import nl.veiligecentra.organisation.Recipient;
import nl.veiligecentra.shared.time.DutchTime;
import nl.veiligecentra.shared.web.WebConfig;

import java.util.Map;

/** An owner without an account is asked for its yes; the secret stands after the #, which no server sees. */
@ApplicationScoped
class ConsentMails {

    private final MailOutbox outbox;
    private final ConsentService consents;
    private final WebConfig web;

    ConsentMails(MailOutbox outbox, ConsentService consents, WebConfig web) {
        this.outbox = outbox;
        this.consents = consents;
        this.web = web;
    }

    /** Of an address nothing is known but that it is of a Dutch organisation. */
    void ask(@Observes ConsentLinkIssued issued) {
        var measure = consents.view(issued.measureId());
        Map<String, Object> values = Map.of(
                "owner", measure.owner(),
                "code", measure.code(),
                "action", measure.action(),
                "areas", String.join(", ", measure.areas()),
                "due", IncidentWords.date(measure.dueDate(), Language.NL),
                "until", IncidentWords.date(DutchTime.dateOf(issued.expiresAt()), Language.NL),
                "link", web.address() + "/instemmen#" + issued.token());
        outbox.put(MailKind.CONSENT_LINK, new Recipient(issued.email(), Language.NL), values);
    }
}
