package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import nl.veiligecentra.brainstorm.InputTreatment;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** The act of publishing, by whomever: the minutes are frozen, and whoever gave an input is answered. */
@ApplicationScoped
class Publishing {

    private final SessionRepository sessions;
    private final PublicationChecks checks;
    private final MinutesPdf pdf;
    private final ItemRepository items;
    private final InputTreatment inputs;
    private final Event<MinutesPublished> published;
    private final Clock clock;

    Publishing(
            SessionRepository sessions,
            PublicationChecks checks,
            MinutesPdf pdf,
            ItemRepository items,
            InputTreatment inputs,
            Event<MinutesPublished> published,
            Clock clock) {
        this.sessions = sessions;
        this.checks = checks;
        this.pdf = pdf;
        this.items = items;
        this.inputs = inputs;
        this.published = published;
        this.clock = clock;
    }

    /** @param by {@code null} where a link in a mail does */
    void publish(BrainstormSession session, UUID by) {
        checks.check(session);
        session.publish(pdf.freeze(session, by), by == null, clock.instant());
        answer(session);
        published.fire(new MinutesPublished(session.id(), session.areaIds()));
    }

    /** Of what was published elsewhere, without a document: nobody is told again. */
    void freezePublished() {
        sessions.unfrozen().forEach(session -> session.freeze(pdf.freeze(session, null)));
    }

    private void answer(BrainstormSession session) {
        var agenda = items.of(session.id());
        var inputsOf = items.inputs(agenda.stream().map(AgendaItem::id).toList());
        for (var item : agenda) {
            var asked = inputsOf.getOrDefault(item.id(), Set.of());
            var deferred = item.outcome().decision() == Decision.DEFERRED;
            inputs.answered(item.id(), asked, deferred, DutchTime.today(clock));
        }
    }
}
