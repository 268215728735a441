package nl.veiligecentra.organisation.membership;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.OrganisationService;
import nl.veiligecentra.organisation.PermittedAreas;
import nl.veiligecentra.organisation.Role;
import nl.veiligecentra.shared.audit.AuditLog;
import nl.veiligecentra.shared.json.MergePatch;
import nl.veiligecentra.shared.paging.Cursor;
import nl.veiligecentra.shared.paging.ExpectedVersion;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.Refused;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class MembershipService {

    private static final String BY_NAME = "name";

    private final MembershipRepository memberships;
    private final OrganisationService organisations;
    private final Access access;
    private final AuditLog audit;
    private final Event<RoleGranted> granted;
    private final Clock clock;

    MembershipService(
            MembershipRepository memberships,
            OrganisationService organisations,
            Access access,
            AuditLog audit,
            Event<RoleGranted> granted,
            Clock clock) {
        this.memberships = memberships;
        this.organisations = organisations;
        this.access = access;
        this.audit = audit;
        this.granted = granted;
        this.clock = clock;
    }

    @Transactional
    public Page<MembershipDetails> list(MembershipFilter filter, PageRequest page) {
        var areas = access.areas(Operation.READ_MEMBERS).narrowedTo(filter.area());
        var rows = memberships.page(areas, filter, today(), page.after(BY_NAME), page.rows());
        return Page.of(
                rows, page.size(), last -> new Cursor(BY_NAME, last.person().name(), last.id()));
    }

    @Transactional
    public MembershipDetails get(UUID id) {
        return memberships.details(access.areas(Operation.READ_MEMBERS), id).orElseThrow(NotFound::new);
    }

    @Transactional
    public List<RoleCount> counts(UUID areaId) {
        return memberships.counts(access.areas(Operation.COUNT_MEMBERS).narrowedTo(areaId), today());
    }

    @Transactional
    public MembershipDetails change(UUID id, MergePatch<EditMembership> patch, ExpectedVersion expected) {
        var areas = access.areas(Operation.END_MEMBERSHIP);
        var membership = memberships.find(areas, id).orElseThrow(NotFound::new);
        var edited = patch.applyTo(membership.editable());
        requireRightOver(membership, edited);
        expected.check(membership.version());
        checkDepartment(areas, membership, edited);
        var prolonged = membership.isProlongedBy(edited);
        membership.change(edited, today());
        memberships.flush();
        audit.record("CHANGE_MEMBERSHIP", "MEMBERSHIP", id, membership.areaId());
        if (prolonged) {
            tell(membership, access.person().name());
        }
        return memberships.details(areas, id).orElseThrow();
    }

    /** Not twice: somebody who holds that very role already gets no second membership. */
    @Transactional
    public void grant(NewMembership request, String grantedBy) {
        if (memberships.isHeld(request, today())) {
            return;
        }
        var id = Generators.timeBasedEpochGenerator().generate();
        var membership = Membership.grant(id, request, today(), clock.instant());
        memberships.add(membership);
        audit.record("GRANT_ROLE", "MEMBERSHIP", id, request.areaId());
        tell(membership, grantedBy);
    }

    @Transactional
    public boolean isHeldBy(String email, UUID organisationId, Role role, UUID areaId) {
        return memberships.isHeldBy(email, organisationId, role, areaId, today());
    }

    private void requireRightOver(Membership membership, EditMembership edited) {
        if (membership.isOf(access.person().id()) && membership.isWidenedBy(edited)) {
            throw new Refused("own-membership", "All one may do with one's own membership is end it.");
        }
        var operation =
                membership.role().isGrantedByAdministrators() ? Operation.GRANT_ANY_ROLE : Operation.END_MEMBERSHIP;
        if (!memberships.reach(membership.id()).stream().allMatch(area -> access.may(operation, area))) {
            throw new Refused("reaches-further-than-you", "This membership gives more than your roles may change.");
        }
    }

    private void checkDepartment(PermittedAreas areas, Membership membership, EditMembership edited) {
        var known = edited.departmentId() == null
                || organisations
                        .takingPartIn(areas, membership.organisationId())
                        .filter(organisation -> organisation.has(edited.departmentId()))
                        .isPresent();
        if (!known) {
            throw new InvalidInput(InputError.inBody(
                    "/departmentId", "unknown-department", "The organisation has no such department."));
        }
    }

    private void tell(Membership membership, String grantedBy) {
        var details = memberships.details(membership.id());
        var told = memberships.boardAndManagers(memberships.reach(membership.id()), membership.personId(), today());
        granted.fire(new RoleGranted(
                details.role(),
                details.person().name(),
                details.organisation().name(),
                details.area() == null ? null : details.area().name(),
                grantedBy,
                told));
    }

    private LocalDate today() {
        return DutchTime.today(clock);
    }
}
