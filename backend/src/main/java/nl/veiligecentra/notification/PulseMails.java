package nl.veiligecentra.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.veiligecentra.brainstorm.pulse.PulseAsked;
import nl.veiligecentra.organisation.Language;
import nl.veiligecentra.organisation.PeopleDirectory;
import nl.veiligecentra.organisation.Recipient;
import nl.veiligecentra.shared.web.WebConfig;

import java.util.Map;
import java.util.Optional;

/** Asks after a session how the cooperation goes; the secret stands after the #, which no server sees. */
@ApplicationScoped
class PulseMails {

    private final MailOutbox outbox;
    private final PeopleDirectory people;
    private final WebConfig web;

    PulseMails(MailOutbox outbox, PeopleDirectory people, WebConfig web) {
        this.outbox = outbox;
        this.people = people;
        this.web = web;
    }

    void ask(@Observes PulseAsked asked) {
        reader(asked).ifPresent(reader -> outbox.put(MailKind.PULSE_ASKED, reader, values(asked, reader.language())));
    }

    private Optional<Recipient> reader(PulseAsked asked) {
        return asked.personId() == null
                ? Optional.of(new Recipient(asked.email(), Language.NL))
                : people.recipient(asked.personId());
    }

    private Map<String, Object> values(PulseAsked asked, Language language) {
        return Map.of(
                "title", asked.title(),
                "held", IncidentWords.date(asked.heldOn(), language),
                "until", IncidentWords.date(asked.until(), language),
                "link", web.address() + "/hoe-gaat-het#" + asked.token());
    }
}
