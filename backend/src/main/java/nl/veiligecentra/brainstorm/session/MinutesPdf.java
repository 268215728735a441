package nl.veiligecentra.brainstorm.session;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.brainstorm.session.BrainstormSession.Minutes;
import nl.veiligecentra.brainstorm.session.MinutesRepository.Line;
import nl.veiligecentra.shared.document.DocumentStore;
import nl.veiligecentra.shared.document.NewDocument;
import nl.veiligecentra.shared.document.TaggedPdf;
import nl.veiligecentra.shared.time.DutchTime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Minutes as a document: drawn once, when they are published, and kept with their fingerprint. */
@ApplicationScoped
class MinutesPdf {

    private static final String TEMPLATE = "session/minutes.html";

    private final ItemRepository items;
    private final SessionRepository sessions;
    private final MinutesRepository minutes;
    private final DocumentStore documents;
    private final Engine templates;

    MinutesPdf(
            ItemRepository items,
            SessionRepository sessions,
            MinutesRepository minutes,
            DocumentStore documents,
            Engine templates) {
        this.items = items;
        this.sessions = sessions;
        this.minutes = minutes;
        this.documents = documents;
        this.templates = templates;
    }

    /** @param by {@code null} where a link in a mail published them */
    Minutes freeze(BrainstormSession session, UUID by) {
        var sheet = sheet(session);
        var name = (sheet.isReportBack() ? "Terugkoppeling " : "Verslag ") + sheet.title();
        var kept = documents.keep(
                new NewDocument(name, draw(sheet), sheet.heldOn(), by, session.hostOrganisationId(), null));
        return new Minutes(kept.id(), kept.sha256());
    }

    byte[] draw(MinutesSheet sheet) {
        var page = templates
                .getTemplate(TEMPLATE)
                .data("sheet", sheet, "heldOn", MinutesWords.date(sheet.heldOn()))
                .render();
        var out = new ByteArrayOutputStream();
        try {
            TaggedPdf.write(page, out);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return out.toByteArray();
    }

    private MinutesSheet sheet(BrainstormSession session) {
        var head = session.head();
        var measures = minutes.measures(session.id());
        return new MinutesSheet(
                head.title(),
                MinutesWords.kind(session.kind()),
                DutchTime.dateOf(head.startsAt()),
                head.place(),
                sessions.nameOf(session.hostOrganisationId()),
                sessions.nameOf(session.organiserOrganisationId()),
                session.isReportBack(),
                minutes.present(session.id()),
                items.of(session.id()).stream()
                        .map(item -> line(item, measures))
                        .toList());
    }

    private static MinutesSheet.Item line(AgendaItem item, Map<UUID, List<Line>> measures) {
        var outcome = item.outcome();
        return new MinutesSheet.Item(
                item.position(),
                item.title(),
                outcome.discussion(),
                MinutesWords.decision(outcome.decision()),
                outcome.partnerText(),
                outcome.giverText(),
                measures.getOrDefault(item.id(), List.of()).stream()
                        .map(Line::measure)
                        .toList());
    }
}
