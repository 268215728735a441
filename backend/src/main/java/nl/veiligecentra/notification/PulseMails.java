package nl.veiligecentra.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.veiligecentra.brainstorm.pulse.PulseAsked;
import nl.veiligecentra.brainstorm.pulse.PulseAsked.Reader;
import nl.veiligecentra.notification.inbox.NotificationChoiceService;
import nl.veiligecentra.notification.inbox.NotificationKind;
import nl.veiligecentra.organisation.Language;
import nl.veiligecentra.organisation.Recipient;
import nl.veiligecentra.shared.web.WebConfig;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Asks after a session how the cooperation goes; the secret stands after the #, which no server sees. Who has an account stops
 * it by the key of all such mails, which knows no session; a guest is asked once.
 */
@ApplicationScoped
class PulseMails {

    private final MailOutbox outbox;
    private final NotificationChoiceService choices;
    private final StopLink stop;
    private final WebConfig web;

    PulseMails(MailOutbox outbox, NotificationChoiceService choices, StopLink stop, WebConfig web) {
        this.outbox = outbox;
        this.choices = choices;
        this.stop = stop;
        this.web = web;
    }

    void ask(@Observes PulseAsked asked) {
        var tokens = asked.readers().stream()
                .filter(reader -> reader.personId() != null)
                .collect(Collectors.toMap(Reader::personId, Reader::token));
        choices.readers(NotificationKind.PULSE, tokens.keySet())
                .forEach(reader -> write(
                        asked,
                        reader.recipient(),
                        tokens.get(reader.person()),
                        stop.of(NotificationKind.PULSE, reader.key())));
        asked.readers().stream()
                .filter(reader -> reader.personId() == null)
                .forEach(guest -> write(asked, new Recipient(guest.email(), Language.NL), guest.token(), null));
    }

    private void write(PulseAsked asked, Recipient recipient, String token, String stopLink) {
        var language = recipient.language();
        Map<String, Object> values = Map.of(
                "title", asked.title(),
                "held", IncidentWords.date(asked.heldOn(), language),
                "until", IncidentWords.date(asked.until(), language),
                "link", web.address() + "/hoe-gaat-het#" + token,
                "stop", stopLink == null ? "" : stopLink);
        outbox.put(NewMail.of(MailKind.PULSE_ASKED, recipient, values, stopLink));
    }
}
