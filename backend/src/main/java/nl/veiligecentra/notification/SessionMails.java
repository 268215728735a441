package nl.veiligecentra.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.veiligecentra.brainstorm.session.DraftReady;
import nl.veiligecentra.brainstorm.session.DraftReady.PartnerLink;
import nl.veiligecentra.brainstorm.session.ReleaseAsked;
import nl.veiligecentra.brainstorm.session.SessionInvitation;
import nl.veiligecentra.brainstorm.session.SessionInvitation.Guest;
import nl.veiligecentra.brainstorm.session.SessionInvitation.Kind;
import nl.veiligecentra.organisation.Language;
import nl.veiligecentra.organisation.PeopleDirectory;
import nl.veiligecentra.organisation.Recipient;
import nl.veiligecentra.shared.calendar.CalendarFile;
import nl.veiligecentra.shared.web.WebConfig;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is invited to a session gets it into their calendar, and hears each time that it changes; partners are asked to look at
 * a draft, a host to let the minutes go. Secrets stand after the #, which no server sees.
 */
@ApplicationScoped
class SessionMails {

    private static final String FILE = "overleg.ics";

    private final MailOutbox outbox;
    private final PeopleDirectory people;
    private final CalendarFile calendars;
    private final WebConfig web;

    SessionMails(MailOutbox outbox, PeopleDirectory people, CalendarFile calendars, WebConfig web) {
        this.outbox = outbox;
        this.people = people;
        this.calendars = calendars;
        this.web = web;
    }

    void invite(@Observes SessionInvitation invitation) {
        for (Guest guest : invitation.guests()) {
            reader(guest.personId(), guest.email())
                    .ifPresent(reader -> outbox.put(NewMail.with(
                            file(invitation, reader),
                            MailKind.SESSION_INVITATION,
                            reader,
                            values(invitation, reader.language(), guest.personId() != null))));
        }
    }

    void askToLook(@Observes DraftReady draft) {
        for (PartnerLink partner : draft.links()) {
            reader(partner.personId(), partner.email())
                    .ifPresent(reader -> outbox.put(
                            MailKind.DRAFT_READY,
                            reader,
                            Map.of(
                                    "title", draft.title(),
                                    "organisation", partner.organisationName(),
                                    "until", IncidentWords.date(draft.correctUntil(), reader.language()),
                                    "byLink", partner.token() != null,
                                    "link", linkTo(draft.sessionId(), partner))));
        }
    }

    void askToRelease(@Observes ReleaseAsked asked) {
        outbox.put(
                MailKind.RELEASE_ASKED,
                new Recipient(asked.email(), Language.NL),
                Map.of(
                        "title", asked.title(),
                        "until", IncidentWords.date(asked.until(), Language.NL),
                        "link", web.address() + "/verslag-vrijgeven#" + asked.token()));
    }

    /** Of an address nothing is known but that it is of a Dutch organisation. */
    private Optional<Recipient> reader(UUID person, String email) {
        return person == null ? Optional.of(new Recipient(email, Language.NL)) : people.recipient(person);
    }

    private MailAttachment file(SessionInvitation invitation, Recipient reader) {
        var event = invitation.event();
        return new MailAttachment(
                FILE,
                "text/calendar; charset=utf-8; method=" + (event.cancelled() ? "CANCEL" : "REQUEST"),
                calendars.mailTo(reader.email(), event));
    }

    private Map<String, Object> values(SessionInvitation invitation, Language language, boolean hasAccount) {
        var event = invitation.event();
        var values = new HashMap<String, Object>();
        values.put("heading", heading(invitation.kind(), language));
        values.put("invited", invitation.kind() == Kind.INVITED);
        values.put("changed", invitation.kind() == Kind.CHANGED);
        values.put("off", invitation.kind() == Kind.CANCELLED);
        values.put("title", event.summary());
        values.put("organiser", event.organiser());
        values.put("when", SessionWords.when(event, language));
        values.put("place", event.place());
        values.put("purpose", event.description() == null ? "" : event.description());
        values.put("agenda", invitation.kind() == Kind.CANCELLED ? List.of() : invitation.agenda());
        values.put("link", hasAccount ? web.address() + "/overleg/" + invitation.sessionId() : "");
        return values;
    }

    private String linkTo(UUID session, PartnerLink partner) {
        return web.address()
                + (partner.token() == null ? "/overleg/" + session : "/verslag-nakijken#" + partner.token());
    }

    private static String heading(Kind kind, Language language) {
        boolean dutch = language == Language.NL;
        return switch (kind) {
            case INVITED -> dutch ? "Uitnodiging" : "Invitation";
            case AGENDA_SENT -> "Agenda";
            case CHANGED -> dutch ? "Gewijzigd" : "Changed";
            case CANCELLED -> dutch ? "Gaat niet door" : "Cancelled";
        };
    }
}
