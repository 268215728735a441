package nl.veiligecentra.notification;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.incident.IncidentDirectory;
import nl.veiligecentra.incident.IncidentMoved;
import nl.veiligecentra.incident.IncidentStory;
import nl.veiligecentra.incident.IncidentWritten;
import nl.veiligecentra.incident.MoveIncident;
import nl.veiligecentra.incident.Reader;
import nl.veiligecentra.incident.Reader.Interest;
import nl.veiligecentra.notification.inbox.MailChoice;
import nl.veiligecentra.notification.inbox.Told;
import nl.veiligecentra.shared.web.WebConfig;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Writes to those who were told of a report what is worth a mail, each in their own language. */
@ApplicationScoped
class IncidentMails {

    private final MailOutbox outbox;
    private final IncidentDirectory incidents;
    private final StopLink stop;
    private final WebConfig web;

    IncidentMails(MailOutbox outbox, IncidentDirectory incidents, StopLink stop, WebConfig web) {
        this.outbox = outbox;
        this.incidents = incidents;
        this.stop = stop;
        this.web = web;
    }

    void tell(IncidentMoved moved, Map<Told, Reader> told) {
        News.of(moved.step()).ifPresent(news -> send(moved.incidentId(), news, moved.step(), told));
    }

    void tell(IncidentWritten written, Map<Told, Reader> told) {
        var note = MoveIncident.to(null, null, written.note().text());
        News.of(written).ifPresent(news -> send(written.incidentId(), news, note, told));
    }

    private void send(UUID incident, News news, MoveIncident step, Map<Told, Reader> told) {
        var mailed = told.entrySet().stream()
                .filter(one -> one.getKey().mail() == MailChoice.IMMEDIATE)
                .filter(one -> one.getValue().recipient() != null
                        && news.concerns(one.getValue().interest(), step))
                .toList();
        if (!mailed.isEmpty()) {
            var story = incidents.story(incident);
            mailed.forEach(one -> send(one.getKey(), values(one.getValue(), story, news, step), one.getValue(), news));
        }
    }

    private void send(Told told, Map<String, Object> values, Reader reader, News news) {
        var stopLink = stop.of(news.kind(), told.key());
        values.put("stop", stopLink);
        values.put("about", NoticeWords.about(news.kind(), reader.recipient().language()));
        outbox.put(new NewMail(told.id(), MailKind.INCIDENT_NEWS, reader.recipient(), values, stopLink));
    }

    private Map<String, Object> values(Reader reader, IncidentStory story, News news, MoveIncident step) {
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
        return values;
    }

    private String address(UUID incident) {
        return web.address() + "/meldingen/" + incident;
    }
}
