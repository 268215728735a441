package nl.veiligecentra.organisation.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.OrganisationDetails;
import nl.veiligecentra.organisation.OrganisationService;
import nl.veiligecentra.organisation.PermittedAreas;
import nl.veiligecentra.organisation.Role;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.problem.Refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who may be invited as what, and for whom. */
@ApplicationScoped
class InvitationRules {

    private final OrganisationService organisations;
    private final Access access;

    InvitationRules(OrganisationService organisations, Access access) {
        this.organisations = organisations;
        this.access = access;
    }

    /** @throws Refused when an administrator has to grant this role */
    void requireRightToGrant(Role role, UUID areaId) {
        access.require(Operation.INVITE_MEMBER, areaId);
        if (!mayGrant(role, areaId)) {
            throw new Refused("role-not-yours-to-grant", "Only an administrator grants this role.");
        }
    }

    boolean mayGrant(Role role, UUID areaId) {
        return !role.isGrantedByAdministrators() || access.may(Operation.GRANT_ANY_ROLE, areaId);
    }

    /** @throws InvalidInput with all that does not fit together */
    OrganisationDetails check(InviteMember request, LocalDate today) {
        var organisation =
                organisations.takingPartIn(new PermittedAreas(List.of(request.areaId())), request.organisationId());
        var errors = new ArrayList<InputError>();
        if (organisation.isEmpty()) {
            errors.add(InputError.inBody(
                    "/organisationId", "unknown-organisation", "No such organisation takes part in this area."));
        }
        organisation.ifPresent(known -> {
            if (!request.role().fits(known.kind())) {
                errors.add(InputError.inBody(
                        "/role", "role-does-not-fit", "People of such an organisation do not hold this role."));
            }
            if (request.departmentId() != null && !known.has(request.departmentId())) {
                errors.add(InputError.inBody(
                        "/departmentId", "unknown-department", "The organisation has no such department."));
            }
        });
        checkLastDay(request, today, errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return organisation.orElseThrow();
    }

    private static void checkLastDay(InviteMember request, LocalDate today, List<InputError> errors) {
        if (request.role() == Role.AUDITOR && request.validUntilDate() == null) {
            errors.add(InputError.inBody("/validUntilDate", "required", "An auditor takes part until a date."));
        }
        if (request.validUntilDate() != null && request.validUntilDate().isBefore(today)) {
            errors.add(InputError.inBody("/validUntilDate", "in-the-past", "The last day is today or later."));
        }
    }
}
