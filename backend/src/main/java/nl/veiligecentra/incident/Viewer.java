package nl.veiligecentra.incident;

import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Grant;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.OrganisationKind;
import nl.veiligecentra.organisation.Role;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Somebody who looks at reports: which ones exist for them, how much of each they see, and which part they play. All of
 * it by what they are in the area of the report; who is a partner in one area is not so in another.
 */
record Viewer(UUID person, Map<UUID, List<Grant>> grants, Access access) {

    private static final Set<Role> MANAGES = EnumSet.of(Role.MANAGER);
    private static final Set<Role> SUPERVISES = EnumSet.of(Role.FACILITATOR);
    private static final Set<Role> SEES_SHARED =
            EnumSet.of(Role.MEMBER, Role.BOARD, Role.MUNICIPALITY, Role.POLICE, Role.FIRE_SERVICE);
    private static final Set<Role> ADDRESSED =
            EnumSet.of(Role.MUNICIPALITY, Role.POLICE, Role.FIRE_SERVICE, Role.SECURITY);
    private static final Set<Role> HANDLES = EnumSet.of(Role.MANAGER, Role.MUNICIPALITY, Role.SECURITY);

    static Viewer of(Access access) {
        access.require(Operation.READ_INCIDENTS);
        var grants = access.grants().stream()
                .filter(grant -> grant.areaId() != null)
                .collect(Collectors.groupingBy(Grant::areaId));
        return new Viewer(access.person().id(), grants, access);
    }

    Set<UUID> areas() {
        return access.areas(Operation.READ_INCIDENTS).ids();
    }

    /** @return how much this person sees of every report there; empty when only of their own or of what they are addressed in */
    Optional<View> viewByRole(UUID area) {
        if (hasRole(area, MANAGES)) {
            return Optional.of(View.FULL);
        }
        if (hasRole(area, SUPERVISES)) {
            return Optional.of(View.WITHOUT_TEXT);
        }
        return hasRole(area, SEES_SHARED) ? Optional.of(View.SHARED) : Optional.empty();
    }

    /** No report there is shown in the shared view: the exact order gives nothing away. */
    boolean seesWhole(UUID area) {
        return viewByRole(area).filter(View::showsParticulars).isPresent();
    }

    /** There may be reports there of which this person reads the text, other than their own. */
    boolean readsTexts(UUID area) {
        return viewByRole(area).filter(View::showsText).isPresent()
                || !addressed(area).isEmpty();
    }

    /** In a shop, a colleague's report is one's own. */
    Set<UUID> shops(UUID area) {
        return organisations(area, grant -> grant.organisationKind() == OrganisationKind.SHOP);
    }

    /** Organisations that this person answers for when a report lies with them or is for their information. */
    Set<UUID> addressed(UUID area) {
        return organisations(area, grant -> ADDRESSED.contains(grant.role()));
    }

    /** Organisations for which this person takes reports up, the manager's own included. */
    Set<UUID> handling(UUID area) {
        return organisations(area, grant -> HANDLES.contains(grant.role()));
    }

    /** @return how much of it this person sees; empty when it does not exist for them */
    Optional<View> viewOf(Subject incident) {
        var byRole = viewByRole(incident.areaId());
        if (byRole.filter(View.FULL::equals).isPresent()) {
            return byRole;
        }
        if (isOwn(incident)) {
            return Optional.of(View.OWN);
        }
        if (isAddressed(incident)) {
            return Optional.of(View.PARTNER);
        }
        return byRole.filter(view -> view != View.SHARED || incident.isSharable());
    }

    Set<Part> partsFor(Subject incident, boolean endorsed) {
        var parts = EnumSet.noneOf(Part.class);
        if (isOwn(incident)) {
            parts.add(Part.REPORTER);
        }
        if (endorsed) {
            parts.add(Part.SEER);
        }
        if (access.may(Operation.HANDLE_INCIDENTS, incident.areaId()) && isHandled(incident)) {
            parts.add(Part.HANDLER);
        }
        if (hasRole(incident.areaId(), MANAGES) && access.may(Operation.HANDLE_INCIDENTS, incident.areaId())) {
            parts.add(Part.MANAGER);
        }
        return parts;
    }

    /** The manager may; of partners only the police, and only when the reporter ticked so. */
    boolean mayKnowReporter(Subject incident, boolean sharedWithPolice) {
        var asManager = hasRole(incident.areaId(), MANAGES);
        return access.may(Operation.READ_REPORTER, incident.areaId()) && (asManager || sharedWithPolice);
    }

    /** @return the grant, and so the organisation, under which this person acts on it */
    Grant actingOn(Incident incident, Set<Part> parts) {
        var here = grantsIn(incident.areaId());
        var wanted = parts.contains(Part.HANDLER)
                ? incident.handlerOrganisationId()
                : parts.contains(Part.REPORTER) ? incident.reporterOrganisationId() : null;
        return here.stream()
                .filter(g -> g.organisationId().equals(wanted))
                .findFirst()
                .orElseGet(() -> here.get(0));
    }

    boolean isOwn(Subject incident) {
        return person.equals(incident.reporterId())
                || shops(incident.areaId()).contains(incident.reporterOrganisationId());
    }

    private boolean isAddressed(Subject incident) {
        var addressed = addressed(incident.areaId());
        return addressed.contains(incident.handlerOrganisationId())
                || addressed.contains(incident.informedOrganisationId());
    }

    private boolean isHandled(Subject incident) {
        return grantsIn(incident.areaId()).stream()
                .anyMatch(grant -> ADDRESSED.contains(grant.role())
                        && grant.organisationId().equals(incident.handlerOrganisationId())
                        && (grant.departmentId() == null
                                || grant.departmentId().equals(incident.handlerDepartmentId())));
    }

    private boolean hasRole(UUID area, Set<Role> roles) {
        return grantsIn(area).stream().anyMatch(grant -> roles.contains(grant.role()));
    }

    private Set<UUID> organisations(UUID area, Predicate<Grant> wanted) {
        return grantsIn(area).stream().filter(wanted).map(Grant::organisationId).collect(Collectors.toSet());
    }

    private List<Grant> grantsIn(UUID area) {
        return grants.getOrDefault(area, List.of());
    }

    /** As much of a report as is needed to say who sees what of it. */
    record Subject(
            UUID areaId,
            IncidentStatus status,
            UUID reporterId,
            UUID reporterOrganisationId,
            UUID handlerOrganisationId,
            UUID handlerDepartmentId,
            UUID informedOrganisationId) {

        boolean isSharable() {
            return status != IncidentStatus.WITHDRAWN && status != IncidentStatus.DUPLICATE;
        }
    }
}
