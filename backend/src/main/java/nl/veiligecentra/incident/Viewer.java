package nl.veiligecentra.incident;

import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Grant;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.OrganisationKind;
import nl.veiligecentra.organisation.Role;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Somebody who looks at reports: which ones exist for them, how much of each they see, and which part they play. */
record Viewer(UUID person, List<Grant> grants, Access access) {

    private static final Set<Role> SEE_ALL = EnumSet.of(Role.MANAGER, Role.FACILITATOR);
    private static final Set<Role> SEE_SHARED =
            EnumSet.of(Role.MEMBER, Role.BOARD, Role.MUNICIPALITY, Role.POLICE, Role.FIRE_SERVICE);
    private static final Set<Role> ADDRESSED =
            EnumSet.of(Role.MUNICIPALITY, Role.POLICE, Role.FIRE_SERVICE, Role.SECURITY);

    static Viewer of(Access access) {
        access.require(Operation.READ_INCIDENTS);
        return new Viewer(access.person().id(), access.grants(), access);
    }

    /** Areas of which all reports exist for this person. */
    Set<UUID> areasSeenWhole() {
        return areasOf(SEE_ALL);
    }

    /** Areas of which at least the shared view exists. */
    Set<UUID> areasShared() {
        return areasOf(SEE_SHARED);
    }

    Set<UUID> areas() {
        return access.areas(Operation.READ_INCIDENTS).ids();
    }

    /** In a shop, a colleague's report is one's own. */
    Set<UUID> shops() {
        var shops = new HashSet<UUID>();
        grants.stream()
                .filter(g -> g.organisationKind() == OrganisationKind.SHOP)
                .forEach(g -> shops.add(g.organisationId()));
        return shops;
    }

    /** Organisations that this person answers for when a report lies with them or is for their information. */
    Set<UUID> addressedOrganisations() {
        var addressed = new HashSet<UUID>();
        grants.stream().filter(g -> ADDRESSED.contains(g.role())).forEach(g -> addressed.add(g.organisationId()));
        return addressed;
    }

    /** Organisations for which this person takes reports up, the manager's own included. */
    Set<UUID> handlingOrganisations() {
        var handling = new HashSet<UUID>();
        grants.stream()
                .filter(g -> g.areaId() != null && access.may(Operation.HANDLE_INCIDENTS, g.areaId()))
                .filter(g -> g.role() == Role.MANAGER || ADDRESSED.contains(g.role()))
                .forEach(g -> handling.add(g.organisationId()));
        return handling;
    }

    /** @return how much of it this person sees; empty when it does not exist for them */
    Optional<View> viewOf(Subject incident) {
        if (hasRole(incident.areaId(), EnumSet.of(Role.MANAGER))) {
            return Optional.of(View.FULL);
        }
        if (isOwn(incident)) {
            return Optional.of(View.OWN);
        }
        if (isAddressed(incident)) {
            return Optional.of(View.PARTNER);
        }
        if (hasRole(incident.areaId(), EnumSet.of(Role.FACILITATOR))) {
            return Optional.of(View.WITHOUT_TEXT);
        }
        return hasRole(incident.areaId(), SEE_SHARED) && incident.isSharable()
                ? Optional.of(View.SHARED)
                : Optional.empty();
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
        if (hasRole(incident.areaId(), EnumSet.of(Role.MANAGER))
                && access.may(Operation.HANDLE_INCIDENTS, incident.areaId())) {
            parts.add(Part.MANAGER);
        }
        return parts;
    }

    /** The manager may; of partners only the police, and only when the reporter ticked so. */
    boolean mayKnowReporter(Subject incident, boolean sharedWithPolice) {
        var asManager = hasRole(incident.areaId(), EnumSet.of(Role.MANAGER));
        return access.may(Operation.READ_REPORTER, incident.areaId()) && (asManager || sharedWithPolice);
    }

    /** @return the grant, and so the organisation, under which this person acts on it */
    Grant actingOn(Incident incident, Set<Part> parts) {
        var here = grants.stream()
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

    boolean isOwn(Subject incident) {
        return person.equals(incident.reporterId()) || shops().contains(incident.reporterOrganisationId());
    }

    private boolean isAddressed(Subject incident) {
        return grants.stream()
                .anyMatch(g -> isAddressee(g, incident)
                        && (g.organisationId().equals(incident.handlerOrganisationId())
                                || g.organisationId().equals(incident.informedOrganisationId())));
    }

    private boolean isHandled(Subject incident) {
        return grants.stream()
                .anyMatch(g -> isAddressee(g, incident)
                        && g.organisationId().equals(incident.handlerOrganisationId())
                        && (g.departmentId() == null || g.departmentId().equals(incident.handlerDepartmentId())));
    }

    private static boolean isAddressee(Grant grant, Subject incident) {
        return ADDRESSED.contains(grant.role()) && incident.areaId().equals(grant.areaId());
    }

    private boolean hasRole(UUID areaId, Set<Role> roles) {
        return grants.stream().anyMatch(g -> areaId.equals(g.areaId()) && roles.contains(g.role()));
    }

    private Set<UUID> areasOf(Set<Role> roles) {
        var areas = new HashSet<UUID>();
        grants.stream()
                .filter(g -> g.areaId() != null && roles.contains(g.role()))
                .forEach(g -> areas.add(g.areaId()));
        areas.retainAll(areas());
        return areas;
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
