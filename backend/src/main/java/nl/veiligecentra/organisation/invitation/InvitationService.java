package nl.veiligecentra.organisation.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.invitation.Acceptance.Result;
import nl.veiligecentra.organisation.membership.MembershipService;
import nl.veiligecentra.shared.audit.AuditLog;
import nl.veiligecentra.shared.creation.CreatedOnce;
import nl.veiligecentra.shared.paging.Cursor;
import nl.veiligecentra.shared.paging.ExpectedVersion;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.Refused;
import nl.veiligecentra.shared.security.Caller;
import nl.veiligecentra.shared.security.OneTimeToken;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.util.UUID;

@ApplicationScoped
public class InvitationService {

    private static final String NEWEST_FIRST = "-invitedAt";
    private static final String SUBJECT = "INVITATION";

    private final InvitationRepository invitations;
    private final InvitationRules rules;
    private final MembershipService memberships;
    private final Access access;
    private final Caller caller;
    private final CreatedOnce once;
    private final AuditLog audit;
    private final Event<InvitationIssued> issued;
    private final Clock clock;

    InvitationService(
            InvitationRepository invitations,
            InvitationRules rules,
            MembershipService memberships,
            Access access,
            Caller caller,
            CreatedOnce once,
            AuditLog audit,
            Event<InvitationIssued> issued,
            Clock clock) {
        this.invitations = invitations;
        this.rules = rules;
        this.memberships = memberships;
        this.access = access;
        this.caller = caller;
        this.once = once;
        this.audit = audit;
        this.issued = issued;
        this.clock = clock;
    }

    @Transactional
    public Page<InvitationDetails> list(InvitationFilter filter, PageRequest page) {
        var areas = access.areas(Operation.INVITE_MEMBER).narrowedTo(filter.area());
        var rows = invitations.page(areas, clock.instant(), page.after(NEWEST_FIRST), page.rows());
        return Page.of(rows, page.size(), last -> Cursor.at(NEWEST_FIRST, last.invitedAt(), last.id()));
    }

    @Transactional
    public InvitationDetails get(UUID id) {
        return invitations
                .details(access.areas(Operation.INVITE_MEMBER), id, clock.instant())
                .orElseThrow(NotFound::new);
    }

    @Transactional
    public InvitationDetails invite(IdempotencyKey key, InviteMember request) {
        rules.requireRightToGrant(request.role(), request.areaId());
        return once.create(key, request, id -> issue(id, request), this::get);
    }

    @Transactional
    public void withdraw(UUID id, ExpectedVersion expected) {
        var invitation = find(id);
        expected.check(invitation.version());
        invitation.withdraw();
        audit.record("WITHDRAW_INVITATION", SUBJECT, id, invitation.areaId());
    }

    @Transactional
    public Acceptance accept(AcceptInvitation request) {
        requirePerson();
        var person = access.person();
        var invitation =
                invitations.findByToken(new OneTimeToken(request.token())).orElseThrow(Invitation::notUsable);
        var verified = caller.isEmailVerified() ? caller.email().orElse(null) : null;
        invitation.accept(person.id(), verified, clock.instant());
        invitations.flush();
        audit.record("ACCEPT_INVITATION", SUBJECT, invitation.id(), invitation.areaId());
        if (invitation.isAccepted()) {
            grant(invitation, invitation.invitedBy());
        }
        return new Acceptance(
                invitation.isAccepted() ? Result.MEMBER : Result.TO_CONFIRM, invitations.area(invitation.areaId()));
    }

    /** Somebody who knows them says that the person with another address is the one who was invited. */
    @Transactional
    public InvitationDetails confirm(UUID id) {
        var invitation = find(id);
        rules.requireRightToGrant(invitation.role(), invitation.areaId());
        invitation.confirm(access.person().id(), clock.instant());
        invitations.flush();
        audit.record("CONFIRM_INVITATION", SUBJECT, id, invitation.areaId());
        grant(invitation, access.person().id());
        return get(id);
    }

    void issue(UUID id, InviteMember request) {
        var now = clock.instant();
        var organisation = rules.check(request, DutchTime.dateOf(now));
        var inviter = access.person();
        var token = OneTimeToken.random();
        var invitation = Invitation.issue(id, request, token, inviter.id(), now);
        invitations.add(invitation, request, now);
        audit.record("INVITE", SUBJECT, id, request.areaId());
        issued.fire(new InvitationIssued(
                request.email(),
                request.role(),
                organisation.name(),
                invitations.area(request.areaId()).name(),
                inviter.name(),
                invitation.expiresAt(),
                token.text()));
    }

    private void grant(Invitation invitation, UUID grantor) {
        memberships.grant(invitation.membershipGrantedBy(grantor), invitations.nameOf(grantor));
    }

    private Invitation find(UUID id) {
        return invitations.find(access.areas(Operation.INVITE_MEMBER), id).orElseThrow(NotFound::new);
    }

    private void requirePerson() {
        if (caller.serviceClientId().isPresent()) {
            throw new Refused("people-only", "A service client holds no membership.");
        }
    }
}
