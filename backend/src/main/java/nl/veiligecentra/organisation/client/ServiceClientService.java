package nl.veiligecentra.organisation.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.OrganisationService;
import nl.veiligecentra.shared.audit.AuditLog;
import nl.veiligecentra.shared.creation.CreatedOnce;
import nl.veiligecentra.shared.paging.Cursor;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.security.Caller;

import java.time.Clock;
import java.util.UUID;

@ApplicationScoped
public class ServiceClientService {

    private static final String BY_CLIENT_ID = "clientId";

    private final ServiceClientRepository clients;
    private final OrganisationService organisations;
    private final Access access;
    private final Caller caller;
    private final CreatedOnce once;
    private final AuditLog audit;
    private final Clock clock;

    ServiceClientService(
            ServiceClientRepository clients,
            OrganisationService organisations,
            Access access,
            Caller caller,
            CreatedOnce once,
            AuditLog audit,
            Clock clock) {
        this.clients = clients;
        this.organisations = organisations;
        this.access = access;
        this.caller = caller;
        this.once = once;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Page<ServiceClientDetails> list(PageRequest page) {
        access.require(Operation.EDIT_SERVICE_CLIENTS);
        var rows = clients.page(page.after(BY_CLIENT_ID), page.rows());
        return Page.of(rows, page.size(), last -> new Cursor(BY_CLIENT_ID, last.clientId(), last.id()));
    }

    @Transactional
    public ServiceClientDetails get(UUID id) {
        access.require(Operation.EDIT_SERVICE_CLIENTS);
        return clients.find(id).orElseThrow(NotFound::new);
    }

    @Transactional
    public ServiceClientDetails register(IdempotencyKey key, RegisterServiceClient request) {
        access.require(Operation.EDIT_SERVICE_CLIENTS);
        requireOwner(request.organisationId());
        return once.create(
                key,
                request,
                id -> {
                    clients.add(id, request, caller.issuer(), access.person().id(), clock.instant());
                    audit.record("REGISTER_SERVICE_CLIENT", "SERVICE_CLIENT", id, null);
                },
                this::get);
    }

    @Transactional
    public void remove(UUID id) {
        access.require(Operation.EDIT_SERVICE_CLIENTS);
        if (clients.remove(id) == 0) {
            throw new NotFound();
        }
        audit.record("REMOVE_SERVICE_CLIENT", "SERVICE_CLIENT", id, null);
    }

    private void requireOwner(UUID organisationId) {
        var owner = organisations.takingPartIn(access.areas(Operation.EDIT_SERVICE_CLIENTS), organisationId);
        if (owner.filter(known -> known.kind().mayHaveServiceClients()).isEmpty()) {
            throw new InvalidInput(InputError.inBody(
                    "/organisationId",
                    "no-service-clients",
                    "No such organisation, or not one that has systems here."));
        }
    }
}
