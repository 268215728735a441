package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import nl.veiligecentra.incident.LogRepository.Step;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.OrganisationDirectory;
import nl.veiligecentra.shared.audit.AuditLog;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.Refused;
import nl.veiligecentra.shared.problem.RuleViolation;
import nl.veiligecentra.shared.text.FreeText;

import java.time.Clock;
import java.util.UUID;

/** What partners do with a report beside moving it along: route, release, number and mark it, ask who reported it. */
@ApplicationScoped
public class PartnerActs {

    private final IncidentRepository incidents;
    private final PhotoRepository photos;
    private final LogRepository log;
    private final IncidentReading reading;
    private final Routing routing;
    private final OrganisationDirectory organisations;
    private final FreeText freeText;
    private final Access access;
    private final AuditLog audit;
    private final Event<IncidentChanged> changes;
    private final Event<IncidentRouted> routes;
    private final Clock clock;

    PartnerActs(
            IncidentRepository incidents,
            PhotoRepository photos,
            LogRepository log,
            IncidentReading reading,
            Routing routing,
            OrganisationDirectory organisations,
            FreeText freeText,
            Access access,
            AuditLog audit,
            Event<IncidentChanged> changes,
            Event<IncidentRouted> routes,
            Clock clock) {
        this.incidents = incidents;
        this.photos = photos;
        this.log = log;
        this.reading = reading;
        this.routing = routing;
        this.organisations = organisations;
        this.freeText = freeText;
        this.access = access;
        this.audit = audit;
        this.changes = changes;
        this.routes = routes;
        this.clock = clock;
    }

    @Transactional
    public IncidentDetails route(UUID id, RouteIncident request) {
        var viewer = Viewer.of(access);
        var incident = incidents.findForChange(viewer, id).orElseThrow(NotFound::new);
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
        var before = incident.handlerOrganisationId();
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
        changes.fire(new IncidentChanged(id, incident.areaId(), incident.version(), false, before));
        routes.fire(new IncidentRouted(id, incident.areaId(), before));
        return reading.details(id, viewer);
    }

    /** Held text becomes visible to partners, photos to members of the area. */
    @Transactional
    public IncidentDetails release(UUID id, ReleaseIncident request) {
        var viewer = Viewer.of(access);
        var incident = incidents.findForChange(viewer, id).orElseThrow(NotFound::new);
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
        var incident = incidents.findForChange(viewer, id).orElseThrow(NotFound::new);
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
        var incident = incidents.findForChange(viewer, id).orElseThrow(NotFound::new);
        var parts = viewer.partsFor(incident.subject(), false);
        if (!parts.contains(Part.HANDLER) && !parts.contains(Part.MANAGER)) {
            throw new Refused("not-yours", "Only the party it lies with gives it a number.");
        }
        var by = viewer.actingOn(incident, parts);
        if (!log.addReference(id, by.organisationId(), reference, clock.instant())) {
            requireSame(id, by.organisationId(), reference);
            return reading.details(id, viewer);
        }
        incident.touch(clock.instant());
        incidents.flush();
        changes.fire(new IncidentChanged(id, incident.areaId(), incident.version()));
        return reading.details(id, viewer);
    }

    @Transactional
    public IncidentDetails mark(UUID id, MarkForPolice request) {
        var viewer = Viewer.of(access);
        var incident = incidents.findForChange(viewer, id).orElseThrow(NotFound::new);
        access.require(Operation.MARK_FOR_POLICE, incident.areaId());
        if (viewer.viewOf(incident.subject()).filter(View::showsParticulars).isEmpty()) {
            throw new Refused("not-informed", "The police were not informed of this one.");
        }
        incident.mark(request.mark(), clock.instant());
        incidents.flush();
        changes.fire(new IncidentChanged(id, incident.areaId(), incident.version()));
        return reading.details(id, viewer);
    }

    private void requireSame(UUID id, UUID organisation, AddExternalReference reference) {
        if (!log.hasReference(id, organisation, reference)) {
            throw new RuleViolation("already-there", "This number is of another report.");
        }
    }
}
