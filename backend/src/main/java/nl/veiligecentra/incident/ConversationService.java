package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.shared.paging.Cursor;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.Refused;
import nl.veiligecentra.shared.text.FreeText;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Notes, questions and answers between the reporter and those who handle the report, or among partners. */
@ApplicationScoped
public class ConversationService {

    private static final String ORDER = "conversation";

    private final IncidentRepository incidents;
    private final ConversationRepository updates;
    private final FreeText freeText;
    private final Access access;
    private final Event<IncidentChanged> changes;
    private final Event<IncidentWritten> notes;
    private final Clock clock;

    ConversationService(
            IncidentRepository incidents,
            ConversationRepository updates,
            FreeText freeText,
            Access access,
            Event<IncidentChanged> changes,
            Event<IncidentWritten> notes,
            Clock clock) {
        this.incidents = incidents;
        this.updates = updates;
        this.freeText = freeText;
        this.access = access;
        this.changes = changes;
        this.notes = notes;
        this.clock = clock;
    }

    @Transactional
    public Page<IncidentUpdate> list(UUID id, PageRequest page) {
        var viewer = Viewer.of(access);
        var row = incidents.row(viewer.areas(), id, viewer.person()).orElseThrow(NotFound::new);
        var view = viewer.viewOf(row.subject()).filter(View::showsText).orElseThrow(NotFound::new);
        var rows = updates.page(id, view.shows(Audience.PARTNERS), page.after(ORDER), page.rows());
        return Page.of(rows, page.size(), update -> Cursor.at(ORDER, update.at(), update.id()));
    }

    @Transactional
    public IncidentUpdate write(UUID id, WriteUpdate update) {
        var viewer = Viewer.of(access);
        var incident = incidents.findForChange(viewer, id).orElseThrow(NotFound::new);
        var parts = viewer.partsFor(incident.subject(), false);
        var byReporter = mayOnlyWriteAsReporter(parts);
        if (parts.isEmpty()
                || (byReporter && (update.kind() != UpdateKind.ANSWER || update.audience() == Audience.PARTNERS))) {
            throw new Refused(
                    "not-in-conversation", "Here the reporter answers, and the party it lies with asks and notes.");
        }
        freeText.check("/text", update.text());
        var organisation = byReporter
                ? incident.reporterOrganisationId()
                : access.require(Operation.HANDLE_INCIDENTS, incident.areaId()).organisationId();
        var now = clock.instant();
        var written = updates.add(id, update, viewer.person(), organisation, byReporter, now);
        if (update.audience() == Audience.PARTNERS) {
            incident.touchAmongPartners(now);
        } else {
            incident.touch(now);
        }
        incidents.flush();
        var amongPartners = update.audience() == Audience.PARTNERS;
        changes.fire(new IncidentChanged(id, incident.areaId(), incident.version(), amongPartners, null));
        notes.fire(new IncidentWritten(id, written, viewer.person(), byReporter, update));
        return updates.get(written);
    }

    private static boolean mayOnlyWriteAsReporter(Set<Part> parts) {
        return parts.contains(Part.REPORTER) && !parts.contains(Part.HANDLER) && !parts.contains(Part.MANAGER);
    }
}
