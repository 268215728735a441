package nl.veiligecentra.notification;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.incident.IncidentDirectory;
import nl.veiligecentra.incident.IncidentMoved;
import nl.veiligecentra.incident.IncidentStory;
import nl.veiligecentra.incident.IncidentWritten;
import nl.veiligecentra.incident.MoveIncident;
import nl.veiligecentra.incident.Reader;
import nl.veiligecentra.incident.Reader.Interest;
import nl.veiligecentra.notification.inbox.Told;
import nl.veiligecentra.shared.web.WebConfig;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes to those who were told of a report what is worth a mail, each in their own language. */
@ApplicationScoped
class IncidentMails {

    private final MailOutbox outbox;
    private final IncidentDirectory incidents;
    private final WebConfig web;

    IncidentMails(MailOutbox outbox, IncidentDirectory incidents, WebConfig web) {
        this.outbox = outbox;
        this.incidents = incidents;
        this.web = web;
    }

    void tell(IncidentMoved moved, Map<Told, Reader> told) {
        News.of(moved.step())
                .ifPresent(news -> send(moved.incidentId(), news, moved.step(), concerned(told, news, moved.step())));
    }

    void tell(IncidentWritten written, Map<Told, Reader> told) {
        var note = MoveIncident.to(null, null, written.note().text());
        News.of(written.note()).ifPresent(news -> send(written.incidentId(), news, note, concerned(told, news, note)));
    }

    private static List<Reader> concerned(Map<Told, Reader> told, News news, MoveIncident step) {
        return told.values().stream()
                .filter(reader -> reader.recipient() != null && news.concerns(reader.interest(), step))
                .toList();
    }

    private void send(UUID incident, News news, MoveIncident step, List<Reader> readers) {
        if (!readers.isEmpty()) {
            var story = incidents.story(incident);
            readers.forEach(reader -> send(reader, story, news, step));
        }
    }

    private void send(Reader reader, IncidentStory story, News news, MoveIncident step) {
        var language = reader.recipient().language();
        var whole = reader.interest() != Interest.SEES_IT_TOO;
        Map<String, Object> values = new HashMap<>();
        values.put("news", news.name());
        values.put("interest", reader.interest().name());
        values.put("what", IncidentWords.category(story, language));
        values.put("where", IncidentWords.place(story));
        values.put("handler", story.handler());
        values.put("date", IncidentWords.date(story.promisedForDate(), language));
        values.put("note", whole ? IncidentWords.noteToReporter(step) : null);
        values.put("reason", whole ? IncidentWords.reason(step.reason(), language) : null);
        values.put("result", IncidentWords.result(story.result(), language));
        values.put("link", address(story.id()));
        outbox.put(MailKind.INCIDENT_NEWS, reader.recipient(), values);
    }

    private String address(UUID incident) {
        return web.address() + "/meldingen/" + incident;
    }
}
