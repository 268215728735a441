package nl.veiligecentra.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.veiligecentra.incident.Audience;
import nl.veiligecentra.incident.IncidentDirectory;
import nl.veiligecentra.incident.IncidentMoved;
import nl.veiligecentra.incident.IncidentWritten;
import nl.veiligecentra.incident.Move;
import nl.veiligecentra.incident.Reader;
import nl.veiligecentra.incident.Reader.Interest;
import nl.veiligecentra.notification.inbox.Addressee;
import nl.veiligecentra.notification.inbox.Concern;
import nl.veiligecentra.notification.inbox.Inbox;
import nl.veiligecentra.notification.inbox.NewNotification;
import nl.veiligecentra.notification.inbox.NotificationKind;
import nl.veiligecentra.notification.inbox.Told;
import nl.veiligecentra.shared.subject.SubjectKey;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who reported something hears of every step of it, who sees it too of those that everybody in the area may know, who
 * handles it that it came back. A message is told to whom it is meant for. Nobody hears of their own act.
 */
@ApplicationScoped
class IncidentNotices {

    /** Such a report is not there any more for who only sees it too. */
    private static final Set<Move> NOT_SHARED = EnumSet.of(Move.DUPLICATE, Move.WITHDRAWN);

    private final Inbox inbox;
    private final IncidentMails mails;
    private final IncidentDirectory incidents;

    IncidentNotices(Inbox inbox, IncidentMails mails, IncidentDirectory incidents) {
        this.inbox = inbox;
        this.mails = mails;
        this.incidents = incidents;
    }

    void tell(@Observes IncidentMoved moved) {
        var to = moved.step().to();
        if (to == Move.REPORTED) {
            return;
        }
        var readers = told(concernedBy(moved), moved.byPerson());
        var told = tell(
                new NewNotification(
                        NotificationKind.INCIDENT_STATUS,
                        SubjectKey.incident(moved.incidentId()),
                        "version " + moved.version(),
                        to.name(),
                        null),
                readers);
        mails.tell(moved, told);
    }

    void tell(@Observes IncidentWritten written) {
        var note = written.note();
        var toPartners = written.byReporter() || note.audience() == Audience.PARTNERS;
        var readers = toPartners
                ? incidents.handlers(written.incidentId()).stream()
                : incidents.readers(written.incidentId()).stream()
                        .filter(reader -> reader.interest() == Interest.REPORTED_IT);
        var told = tell(
                new NewNotification(
                        NotificationKind.NOTE_FOR_YOU,
                        SubjectKey.incident(written.incidentId()),
                        written.noteId().toString(),
                        note.kind().name(),
                        null),
                told(readers, written.byPerson()));
        mails.tell(written, told);
    }

    private Stream<Reader> concernedBy(IncidentMoved moved) {
        var to = moved.step().to();
        var readers = incidents.readers(moved.incidentId()).stream()
                .filter(reader -> reader.interest() != Interest.SEES_IT_TOO || !NOT_SHARED.contains(to));
        return to == Move.REOPENED ? Stream.concat(incidents.handlers(moved.incidentId()).stream(), readers) : readers;
    }

    private static List<Reader> told(Stream<Reader> readers, UUID byPerson) {
        return readers.filter(reader -> !reader.person().equals(byPerson)).collect(OncePerPerson.collector());
    }

    /** @return those who did not know it yet */
    private Map<Told, Reader> tell(NewNotification news, List<Reader> readers) {
        var byPerson = readers.stream().collect(Collectors.toMap(Reader::person, Function.identity()));
        var people = readers.stream()
                .map(reader -> new Addressee(
                        reader.person(), Concern.valueOf(reader.interest().name())))
                .toList();
        return inbox.tell(news, people).stream()
                .collect(Collectors.toMap(Function.identity(), told -> byPerson.get(told.person())));
    }
}
