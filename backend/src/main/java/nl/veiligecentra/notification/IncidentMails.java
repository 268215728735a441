package nl.veiligecentra.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.veiligecentra.incident.IncidentAsked;
import nl.veiligecentra.incident.IncidentDirectory;
import nl.veiligecentra.incident.IncidentMoved;
import nl.veiligecentra.incident.IncidentStory;
import nl.veiligecentra.incident.Move;
import nl.veiligecentra.incident.MoveIncident;
import nl.veiligecentra.incident.Reader;
import nl.veiligecentra.incident.Reader.Interest;
import nl.veiligecentra.shared.web.WebConfig;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who reported something hears what happened with it; who sees it too hears what everybody in the area may know. One
 * mail for each act and person, none about one's own act.
 */
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

    void tell(@Observes IncidentMoved moved) {
        News.of(moved.step()).ifPresent(news -> {
            var story = incidents.story(moved.incidentId());
            for (var reader : told(moved, news)) {
                send(reader, story, news, moved.step());
            }
        });
    }

    void ask(@Observes IncidentAsked asked) {
        var story = incidents.story(asked.incidentId());
        var question = MoveIncident.to(null, null, asked.question());
        incidents.readers(asked.incidentId()).stream()
                .filter(reader -> reader.interest() == Interest.REPORTED_IT)
                .filter(reader -> !reader.person().equals(asked.byPerson()))
                .forEach(reader -> send(reader, story, News.ASKED, question));
    }

    private List<Reader> told(IncidentMoved moved, News news) {
        var readers = incidents.readers(moved.incidentId());
        var told = moved.step().to() == Move.REOPENED
                ? Stream.concat(incidents.handlers(moved.incidentId()).stream(), readers.stream())
                : readers.stream();
        return told.filter(reader -> news.concerns(reader.interest(), moved.step()))
                .filter(reader -> !reader.person().equals(moved.byPerson()))
                .collect(OncePerPerson.collector());
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
