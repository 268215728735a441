package nl.veiligecentra.notification;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.DataSubject;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.PersonalHolding;
import nl.veiligecentra.shared.personal.Section;

import java.time.Instant;
import java.util.List;

/** What was sent to this person; the words of a mail are not kept. */
@ApplicationScoped
class PersonalMails implements PersonalHolding {

    private final MailRepository mails;

    PersonalMails(MailRepository mails) {
        this.mails = mails;
    }

    @Override
    public List<Section> about(DataSubject person) {
        return List.of(mails.about(person.email()));
    }

    @Override
    public List<Forgotten> erase(DataSubject person, Instant now) {
        return Forgotten.many("MAIL", mails.erase(person.email()));
    }
}
