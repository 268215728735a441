package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import nl.veiligecentra.incident.LogRepository.Step;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Grant;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.OrganisationDirectory;
import nl.veiligecentra.shared.audit.AuditLog;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.Refused;
import nl.veiligecentra.shared.problem.RuleViolation;
import nl.veiligecentra.shared.text.FreeText;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Everything that moves a report along: taking it up, answering, routing, releasing, confirming. */
@ApplicationScoped
public class IncidentHandling {

    private final IncidentRepository incidents;
    private final EndorsementRepository endorsements;
    private final PhotoRepository photos;
    private final LogRepository log;
    private final IncidentReading reading;
    private final Routing routing;
    private final OrganisationDirectory organisations;
    private final FreeText freeText;
    private final Access access;
    private final AuditLog audit;
    private final Event<IncidentChanged> changes;
    private final Clock clock;

    IncidentHandling(
            IncidentRepository incidents,
            EndorsementRepository endorsements,
            PhotoRepository photos,
            LogRepository log,
            IncidentReading reading,
            Routing routing,
            OrganisationDirectory organisations,
            FreeText freeText,
            Access access,
            AuditLog audit,
            Event<IncidentChanged> changes,
            Clock clock) {
        this.incidents = incidents;
        this.endorsements = endorsements;
        this.photos = photos;
        this.log = log;
        this.reading = reading;
        this.routing = routing;
        this.organisations = organisations;
        this.freeText = freeText;
        this.access = access;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public IncidentDetails move(UUID id, MoveIncident move) {
        var viewer = Viewer.of(access);
        var incident = visible(id, viewer);
        var parts = viewer.partsFor(incident.subject(), endorsements.exists(id, viewer.person()));
        check(move, incident);
        var original = incident.duplicateOf();
        var by = actingFor(viewer, incident, parts);
        var before = incident.move(move, parts, by.organisationId(), clock.instant());
        recount(incident, move, original, viewer);
        renewTerm(incident, move);
        incidents.flush();
        log.add(step(incident, before, move, by));
        changes.fire(new IncidentChanged(id, incident.areaId(), incident.version()));
        return reading.details(id, viewer);
    }

    /** "Klopt dat?": the reporter's yes closes it, anybody's no brings it back to work. */
    @Transactional
    public IncidentDetails confirm(UUID id, ConfirmSolved confirmation) {
        var viewer = Viewer.of(access);
        var incident = visible(id, viewer);
        var parts = viewer.partsFor(incident.subject(), endorsements.exists(id, viewer.person()));
        endorsements.answer(id, viewer.person(), confirmation.solved());
        if (confirmation.solved() && !parts.contains(Part.REPORTER) && parts.contains(Part.SEER)) {
            return reading.details(id, viewer);
        }
        var to = confirmation.solved() ? Move.CLOSED : Move.REOPENED;
        return move(id, MoveIncident.to(IncidentStatus.RESOLVED, to, confirmation.note()));
    }

    @Transactional
    public IncidentDetails route(UUID id, RouteIncident request) {
        var viewer = Viewer.of(access);
        var incident = visible(id, viewer);
        var by = access.require(Operation.REROUTE_INCIDENT, incident.areaId());
        if (!incident.status().isOpen()) {
            throw new RuleViolation("closed", "Only an open report lies with somebody.");
        }
        freeText.check("/note", request.note());
        if (!organisations.canHandle(incident.areaId(), request.organisationId(), request.departmentId())) {
            throw new InvalidInput(InputError.inBody(
                    "/organisationId",
                    "cannot-handle",
                    "This organisation or department does not handle reports in this area."));
        }
        incident.lieWith(routing.to(request.organisationId(), request.departmentId(), incident));
        incident.dueAt(routing.reactBy(incident.areaId(), request.organisationId(), incident.category()));
        incident.touch(clock.instant());
        incidents.flush();
        var note = request.note() == null ? null : Audience.PARTNERS;
        log.add(new Step(
                id,
                incident.status(),
                Move.staying(incident.status()),
                clock.instant(),
                viewer.person(),
                by.organisationId(),
                by.departmentId(),
                request.note(),
                note,
                "ROUTED"));
        changes.fire(new IncidentChanged(id, incident.areaId(), incident.version()));
        return reading.details(id, viewer);
    }

    /** Held text becomes visible to partners, photos to members of the area. */
    @Transactional
    public IncidentDetails release(UUID id, ReleaseIncident request) {
        var viewer = Viewer.of(access);
        var incident = visible(id, viewer);
        access.require(Operation.RELEASE_INCIDENT, incident.areaId());
        if (Boolean.TRUE.equals(request.description())) {
            incident.releaseDescription(clock.instant());
        }
        if (request.photoIds() != null) {
            photos.release(id, request.photoIds(), viewer.person(), clock.instant());
        }
        incidents.flush();
        audit.record("RELEASE", "INCIDENT", id, incident.areaId());
        changes.fire(new IncidentChanged(id, incident.areaId(), incident.version()));
        return reading.details(id, viewer);
    }

    /** Every look is logged, and shown to the reporter. */
    @Transactional
    public ReporterIdentity reporter(UUID id, ReporterReadReason reason) {
        var viewer = Viewer.of(access);
        var incident = visible(id, viewer);
        var by = access.require(Operation.READ_REPORTER, incident.areaId());
        if (!viewer.mayKnowReporter(incident.subject(), incident.isSharedWithPolice())) {
            throw new Refused("reporter-not-shared", "The reporter does not share this with you.");
        }
        log.addReporterRead(id, viewer.person(), by, reason, clock.instant());
        audit.record("READ_REPORTER", "INCIDENT", id, incident.areaId());
        return log.reporter(id);
    }

    @Transactional
    public IncidentDetails addReference(UUID id, AddExternalReference reference) {
        var viewer = Viewer.of(access);
        var incident = visible(id, viewer);
        var parts = viewer.partsFor(incident.subject(), false);
        if (!parts.contains(Part.HANDLER) && !parts.contains(Part.MANAGER)) {
            throw new Refused("not-yours", "Only the party it lies with gives it a number.");
        }
        var by = actingFor(viewer, incident, parts);
        log.addReference(id, by.organisationId(), reference, clock.instant());
        incident.touch(clock.instant());
        incidents.flush();
        changes.fire(new IncidentChanged(id, incident.areaId(), incident.version()));
        return reading.details(id, viewer);
    }

    @Transactional
    public IncidentDetails mark(UUID id, MarkForPolice request) {
        var viewer = Viewer.of(access);
        var incident = visible(id, viewer);
        access.require(Operation.MARK_FOR_POLICE, incident.areaId());
        if (viewer.viewOf(incident.subject()).filter(View::showsParticulars).isEmpty()) {
            throw new Refused("not-informed", "The police were not informed of this one.");
        }
        incident.mark(request.mark(), clock.instant());
        incidents.flush();
        changes.fire(new IncidentChanged(id, incident.areaId(), incident.version()));
        return reading.details(id, viewer);
    }

    private Incident visible(UUID id, Viewer viewer) {
        var incident = incidents.findForChange(viewer.areas(), id).orElseThrow(NotFound::new);
        viewer.viewOf(incident.subject()).orElseThrow(NotFound::new);
        return incident;
    }

    private void check(MoveIncident move, Incident incident) {
        var errors = new ArrayList<InputError>(freeText.mistakes("/note", move.note(), false));
        require(move.to() == Move.DECLINED, move.reason(), "/reason", errors);
        require(move.to() == Move.WAITING, move.waitingFor(), "/waitingFor", errors);
        require(move.to() == Move.DUPLICATE, move.duplicateOf(), "/duplicateOf", errors);
        require(move.to() == Move.CLOSED && incident.intake() == Intake.EVENT, move.result(), "/result", errors);
        if (move.promisedForDate() != null && move.promisedForDate().isBefore(DutchTime.today(clock))) {
            errors.add(InputError.inBody("/promisedForDate", "in-the-past", "This date has passed."));
        }
        if (move.waitingUntilDate() != null && move.waitingUntilDate().isBefore(DutchTime.today(clock))) {
            errors.add(InputError.inBody("/waitingUntilDate", "in-the-past", "This date has passed."));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static void require(boolean needed, Object value, String pointer, List<InputError> errors) {
        if (needed && value == null) {
            errors.add(InputError.inBody(pointer, "required", "This step needs it."));
        }
    }

    private void recount(Incident incident, MoveIncident move, UUID originalBefore, Viewer viewer) {
        if (move.to() == Move.DUPLICATE) {
            var original = original(move.duplicateOf(), incident, viewer);
            endorsements.moveAlong(incident.id(), original.id(), clock.instant());
            original.endorsementsBecome(endorsements.count(original.id()), clock.instant());
        } else if (originalBefore != null) {
            endorsements.moveBack(incident.id(), originalBefore);
            incidents.findById(originalBefore).endorsementsBecome(endorsements.count(originalBefore), clock.instant());
        }
    }

    private Incident original(UUID id, Incident duplicate, Viewer viewer) {
        var original = incidents
                .findForChange(viewer.areas(), id)
                .filter(found -> viewer.viewOf(found.subject()).isPresent())
                .orElseThrow(() -> new InvalidInput(
                        InputError.inBody("/duplicateOf", "unknown-value", "There is no such report.")));
        var fits = !original.id().equals(duplicate.id())
                && original.areaId().equals(duplicate.areaId())
                && original.intake() == Intake.SITUATION
                && original.status() != IncidentStatus.DUPLICATE
                && original.status() != IncidentStatus.WITHDRAWN;
        if (!fits) {
            throw new RuleViolation("not-a-duplicate", "A duplicate is of another situation in the same area.");
        }
        return original;
    }

    private void renewTerm(Incident incident, MoveIncident move) {
        if (incident.promisedForDate() != null && incident.status().isOpen()) {
            incident.dueAt(DutchTime.startOf(incident.promisedForDate().plusDays(1)));
        } else if (move.from() == IncidentStatus.REPORTED && incident.status().isOpen()) {
            incident.dueAt(routing.finishBy(incident.areaId(), incident.handlerOrganisationId(), incident.category()));
        } else if (move.to() == Move.REOPENED) {
            incident.dueAt(routing.reactBy(incident.areaId(), incident.handlerOrganisationId(), incident.category()));
        }
    }

    private static Grant actingFor(Viewer viewer, Incident incident, Set<Part> parts) {
        var here = viewer.grants().stream()
                .filter(g -> incident.areaId().equals(g.areaId()))
                .toList();
        var wanted = parts.contains(Part.HANDLER)
                ? incident.handlerOrganisationId()
                : parts.contains(Part.REPORTER) ? incident.reporterOrganisationId() : null;
        return here.stream()
                .filter(g -> g.organisationId().equals(wanted))
                .findFirst()
                .orElseGet(() -> here.get(0));
    }

    private Step step(Incident incident, IncidentStatus before, MoveIncident move, Grant by) {
        var reason = move.reason() == null ? null : move.reason().name();
        return new Step(
                incident.id(),
                before,
                move.to(),
                clock.instant(),
                access.person().id(),
                by.organisationId(),
                by.departmentId(),
                move.note(),
                move.noteAudience(),
                reason);
    }
}
