package nl.veiligecentra.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.OrganisationDirectory;
import nl.veiligecentra.shared.audit.AuditLog;
import nl.veiligecentra.shared.creation.CreatedOnce;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.problem.NotFound;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What partners promised in general; a report under a term is due, and overdue, only because of this. */
@ApplicationScoped
public class AgreedTermService {

    private final AgreedTermRepository terms;
    private final OrganisationDirectory organisations;
    private final Access access;
    private final CreatedOnce once;
    private final AuditLog audit;
    private final Clock clock;

    AgreedTermService(
            AgreedTermRepository terms,
            OrganisationDirectory organisations,
            Access access,
            CreatedOnce once,
            AuditLog audit,
            Clock clock) {
        this.terms = terms;
        this.organisations = organisations;
        this.access = access;
        this.once = once;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public List<TermDetails> list(UUID areaId) {
        access.require(Operation.READ_AREA, areaId);
        return terms.all(areaId);
    }

    @Transactional
    public TermDetails get(UUID areaId, UUID id) {
        access.require(Operation.READ_AREA, areaId);
        return terms.find(areaId, id).orElseThrow(NotFound::new);
    }

    @Transactional
    public TermDetails agree(UUID areaId, IdempotencyKey key, AgreeTerm request) {
        access.require(Operation.AGREE_TERM, areaId);
        if (!organisations.canHandle(areaId, request.organisationId(), null)) {
            throw new InvalidInput(InputError.inBody(
                    "/organisationId", "no-handler", "Reports of this area do not lie with that organisation."));
        }
        return once.create(
                key,
                request,
                id -> {
                    terms.add(id, areaId, request, access.person().id(), clock.instant());
                    audit.record("AGREE_TERM", "AGREED_TERM", id, areaId);
                },
                id -> get(areaId, id));
    }

    @Transactional
    public void end(UUID areaId, UUID id) {
        access.require(Operation.AGREE_TERM, areaId);
        terms.remove(get(areaId, id).id());
        audit.record("END_TERM", "AGREED_TERM", id, areaId);
    }
}
