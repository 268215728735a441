package nl.veiligecentra.organisation.invitation;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.OrganisationDetails;
import nl.veiligecentra.organisation.OrganisationKind;
import nl.veiligecentra.organisation.OrganisationService;
import nl.veiligecentra.organisation.Role;
import nl.veiligecentra.organisation.invitation.ImportReport.Line;
import nl.veiligecentra.organisation.invitation.ImportReport.LineError;
import nl.veiligecentra.organisation.invitation.ImportReport.Result;
import nl.veiligecentra.organisation.membership.MembershipService;
import nl.veiligecentra.shared.audit.AuditLog;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Invites the members of a list. A wrong line is told, and does not stand in the way of the others. */
@ApplicationScoped
public class ImportService {

    private static final int LONGEST_NAME = 120;

    private final InvitationService invitations;
    private final InvitationRepository open;
    private final InvitationRules rules;
    private final MembershipService memberships;
    private final OrganisationService organisations;
    private final Access access;
    private final AuditLog audit;
    private final Validator validator;
    private final Clock clock;

    ImportService(
            InvitationService invitations,
            InvitationRepository open,
            InvitationRules rules,
            MembershipService memberships,
            OrganisationService organisations,
            Access access,
            AuditLog audit,
            Validator validator,
            Clock clock) {
        this.invitations = invitations;
        this.open = open;
        this.rules = rules;
        this.memberships = memberships;
        this.organisations = organisations;
        this.access = access;
        this.audit = audit;
        this.validator = validator;
        this.clock = clock;
    }

    @Transactional
    public ImportReport importMembers(ImportRequest request, String csv) {
        access.require(Operation.INVITE_MEMBER, request.area());
        var seen = new HashSet<String>();
        var lines = MemberList.read(csv).stream()
                .map(line -> take(line, request, seen))
                .toList();
        if (!request.isDryRun()) {
            audit.record("IMPORT_MEMBERS", "AREA", request.area(), request.area());
        }
        return ImportReport.of(request.isDryRun(), lines);
    }

    private Line take(MemberLine line, ImportRequest request, Set<String> seen) {
        var role = role(line);
        var organisation = organisations.named(line.organisation(), request.area());
        var errors = mistakes(line, role, organisation, request.area());
        if (role.isPresent() && !seen.add(line.email().toLowerCase(Locale.ROOT) + " " + role.get())) {
            errors.add(new LineError("repeated", "An earlier line says the same."));
        }
        if (!errors.isEmpty()) {
            return new Line(line.number(), line.email(), Result.INVALID, errors);
        }
        if (isMember(line, role.get(), organisation, request.area())) {
            return new Line(line.number(), line.email(), Result.ALREADY_MEMBER, List.of());
        }
        if (request.isDryRun()) {
            return new Line(line.number(), line.email(), Result.WOULD_INVITE, List.of());
        }
        invite(line, role.get(), organisation, request.area());
        return new Line(line.number(), line.email(), Result.INVITED, List.of());
    }

    private List<LineError> mistakes(
            MemberLine line, Optional<Role> role, Optional<OrganisationDetails> organisation, UUID area) {
        var errors = new ArrayList<LineError>();
        if (line.holdsFormula()) {
            errors.add(new LineError("formula", "A cell starts with a sign that spreadsheets calculate with."));
        }
        if (!validator.validateValue(InviteMember.class, "email", line.email()).isEmpty()) {
            errors.add(new LineError("email", "This is no e-mail address."));
        }
        if (line.organisation().isEmpty() || line.organisation().length() > LONGEST_NAME) {
            errors.add(new LineError("organisation", "Name the organisation, in at most 120 characters."));
        }
        if (role.isEmpty()) {
            errors.add(new LineError("role", "Expected one of: " + Arrays.toString(Role.values()) + "."));
        }
        role.ifPresent(known -> errors.addAll(mistakes(line, known, organisation, area)));
        return errors;
    }

    private List<LineError> mistakes(
            MemberLine line, Role role, Optional<OrganisationDetails> organisation, UUID area) {
        var errors = new ArrayList<LineError>();
        if (!rules.mayGrant(role, area)) {
            errors.add(new LineError("role-not-yours-to-grant", "Only an administrator grants this role."));
        }
        if (!role.fits(organisation.map(OrganisationDetails::kind).orElse(OrganisationKind.SHOP))) {
            errors.add(new LineError("role-does-not-fit", "People of such an organisation do not hold this role."));
        }
        if (role == Role.AUDITOR) {
            errors.add(new LineError("auditor", "An auditor is invited one by one, until a date."));
        }
        if (open.isOpenFor(line.email(), role, area, clock.instant())) {
            errors.add(new LineError("already-invited", "An invitation for this is open already."));
        }
        return errors;
    }

    private boolean isMember(MemberLine line, Role role, Optional<OrganisationDetails> organisation, UUID area) {
        return organisation
                .filter(known -> memberships.isHeldBy(line.email(), known.id(), role, area))
                .isPresent();
    }

    private void invite(MemberLine line, Role role, Optional<OrganisationDetails> organisation, UUID area) {
        var invited = organisation.orElseGet(() -> organisations.addShop(line.organisation(), area));
        invitations.issue(
                Generators.timeBasedEpochGenerator().generate(),
                new InviteMember(line.email(), invited.id(), null, role, area, null));
    }

    private static Optional<Role> role(MemberLine line) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equalsIgnoreCase(line.role()))
                .findFirst();
    }
}
