package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.incident.IncidentDetails.Act;
import nl.veiligecentra.incident.IncidentDetails.Allowed;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.shared.problem.NotFound;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Puts one report together for one viewer. */
@ApplicationScoped
class IncidentReading {

    private final IncidentRepository incidents;
    private final PhotoRepository photos;
    private final LogRepository log;
    private final CategoryService categories;
    private final IncidentPresentation presentation;

    IncidentReading(
            IncidentRepository incidents,
            PhotoRepository photos,
            LogRepository log,
            CategoryService categories,
            IncidentPresentation presentation) {
        this.incidents = incidents;
        this.photos = photos;
        this.log = log;
        this.categories = categories;
        this.presentation = presentation;
    }

    /** @throws NotFound when it does not exist for this viewer */
    IncidentDetails details(UUID id, Viewer viewer) {
        var row = incidents.row(viewer.areas(), id, viewer.person()).orElseThrow(NotFound::new);
        var view = viewer.viewOf(row.subject()).orElseThrow(NotFound::new);
        var particulars = incidents.particulars(id);
        return view == View.SHARED ? shared(row, viewer) : whole(row, particulars, view, viewer);
    }

    private IncidentDetails whole(IncidentRow row, IncidentParticulars told, View view, Viewer viewer) {
        var showsText = view.showsText() && (!told.descriptionHeld() || view.showsHeldText());
        var own = viewer.isOwn(row.subject());
        return new IncidentDetails(
                row.version(),
                presentation.summary(row, viewer),
                told.occurredUntil(),
                showsText ? told.description() : null,
                told.descriptionHeld() ? true : null,
                told.damageEur(),
                told.minutesLost(),
                told.policeReport(),
                told.policeMark(),
                told.shareWithPolice(),
                told.waitingUntilDate(),
                told.promisedBy(),
                told.duplicateOf(),
                told.linkedTo(),
                view.showsText() ? photos.list(row.id(), false) : List.of(),
                log.timeline(row.id(), view),
                log.references(row.id()),
                own ? log.reporterReads(row.id()) : null,
                allowed(row, told, view, viewer));
    }

    private IncidentDetails shared(IncidentRow row, Viewer viewer) {
        var isSituation = row.intake() == Intake.SITUATION;
        return new IncidentDetails(
                row.version(),
                presentation.summary(row, viewer),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                isSituation ? photos.list(row.id(), true) : List.of(),
                isSituation ? log.timeline(row.id(), View.SHARED) : List.of(),
                List.of(),
                null,
                allowed(row, null, View.SHARED, viewer));
    }

    private Allowed allowed(IncidentRow row, IncidentParticulars told, View view, Viewer viewer) {
        var subject = row.subject();
        var parts = viewer.partsFor(subject, row.endorsed());
        var acts = EnumSet.noneOf(Act.class);
        addForSeers(acts, row, view, viewer, parts);
        addForReporter(
                acts,
                subject.status(),
                parts,
                categories.find(row.category()).orElseThrow().photoStep());
        addForHandlers(acts, row, told, viewer, parts);
        if (view != View.SHARED && viewer.access().may(Operation.MARK_FOR_POLICE, subject.areaId())) {
            acts.add(Act.POLICE_MARK);
        }
        return new Allowed(LifeCycle.moves(row.intake(), subject.status(), parts), acts);
    }

    private static void addForSeers(Set<Act> acts, IncidentRow row, View view, Viewer viewer, Set<Part> parts) {
        var status = row.subject().status();
        var isSituation = row.intake() == Intake.SITUATION;
        if (isSituation
                && status.isOpen()
                && !parts.contains(Part.REPORTER)
                && viewer.access().may(Operation.ENDORSE_INCIDENT, row.subject().areaId())) {
            acts.add(row.endorsed() ? Act.WITHDRAW_ENDORSEMENT : Act.ENDORSE);
        }
        if (status == IncidentStatus.RESOLVED && (parts.contains(Part.REPORTER) || parts.contains(Part.SEER))) {
            acts.add(Act.CONFIRM);
        }
    }

    private static void addForReporter(Set<Act> acts, IncidentStatus status, Set<Part> parts, boolean takesPhotos) {
        if (parts.contains(Part.REPORTER) && status.isOpen()) {
            acts.add(Act.PATCH);
            acts.add(Act.ANSWER);
            if (takesPhotos) {
                acts.add(Act.ADD_PHOTO);
            }
        }
    }

    private static void addForHandlers(
            Set<Act> acts, IncidentRow row, IncidentParticulars told, Viewer viewer, Set<Part> parts) {
        var area = row.subject().areaId();
        if (parts.contains(Part.HANDLER) || parts.contains(Part.MANAGER)) {
            acts.addAll(EnumSet.of(Act.NOTE, Act.ASK, Act.EXTERNAL_REFERENCE));
        }
        if (viewer.access().may(Operation.REROUTE_INCIDENT, area)
                && row.subject().status().isOpen()) {
            acts.add(Act.REROUTE);
        }
        if (viewer.access().may(Operation.RELEASE_INCIDENT, area) && (told.descriptionHeld() || row.photos() > 0)) {
            acts.add(Act.RELEASE);
        }
        if (told != null && viewer.mayKnowReporter(row.subject(), told.shareWithPolice())) {
            acts.add(Act.READ_REPORTER);
        }
    }
}
