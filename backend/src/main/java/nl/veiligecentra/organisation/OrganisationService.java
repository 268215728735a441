package nl.veiligecentra.organisation;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.OrganisationRepository.Reading;
import nl.veiligecentra.shared.audit.AuditLog;
import nl.veiligecentra.shared.creation.CreatedOnce;
import nl.veiligecentra.shared.paging.Cursor;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.Refused;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class OrganisationService {

    private static final String BY_NAME = "name";

    private final OrganisationRepository organisations;
    private final Access access;
    private final CreatedOnce once;
    private final AuditLog audit;
    private final Clock clock;

    OrganisationService(
            OrganisationRepository organisations, Access access, CreatedOnce once, AuditLog audit, Clock clock) {
        this.organisations = organisations;
        this.access = access;
        this.once = once;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Page<OrganisationDetails> list(OrganisationFilter filter, PageRequest page) {
        var rows = organisations.page(reading().narrowedTo(filter.area()), page.after(BY_NAME), page.rows());
        return Page.of(rows, page.size(), last -> new Cursor(BY_NAME, last.name(), last.id()));
    }

    @Transactional
    public OrganisationDetails get(UUID id) {
        return organisations.find(reading(), id).orElseThrow(NotFound::new);
    }

    @Transactional
    public DepartmentDetails department(UUID id, UUID departmentId) {
        return get(id).departments().stream()
                .filter(department -> department.id().equals(departmentId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Transactional
    public OrganisationDetails add(IdempotencyKey key, AddOrganisation request) {
        if (request.areaId() == null) {
            requireAdministrator();
        } else {
            access.require(Operation.EDIT_ORGANISATIONS, request.areaId());
        }
        if (!request.kind().isAddedByManagers() && !access.may(Operation.GRANT_ANY_ROLE)) {
            throw new Refused("kind-not-yours-to-add", "Only an administrator adds an organisation of this kind.");
        }
        return once.create(key, request, id -> add(id, request), this::get);
    }

    @Transactional
    public DepartmentDetails addDepartment(UUID id, IdempotencyKey key, AddDepartment request) {
        access.require(Operation.EDIT_ORGANISATIONS);
        var organisation = get(id);
        return once.create(
                key,
                request,
                departmentId -> {
                    organisations.addDepartment(departmentId, organisation.id(), request);
                    audit.record("ADD_DEPARTMENT", "DEPARTMENT", departmentId, null);
                },
                departmentId -> department(id, departmentId));
    }

    /** For the parts of this feature that have asked {@link Access} themselves. */
    @Transactional
    public Optional<OrganisationDetails> takingPartIn(PermittedAreas areas, UUID id) {
        return organisations.find(new Reading(areas, false), id);
    }

    @Transactional
    public Optional<OrganisationDetails> named(String name, UUID areaId) {
        return organisations.findNamed(areaId, name);
    }

    @Transactional
    public OrganisationDetails addShop(String name, UUID areaId) {
        add(Generators.timeBasedEpochGenerator().generate(), new AddOrganisation(name, OrganisationKind.SHOP, areaId));
        return named(name, areaId).orElseThrow();
    }

    private void requireAdministrator() {
        access.require(Operation.EDIT_ORGANISATIONS);
        if (!access.may(Operation.ADD_AREA)) {
            throw new InvalidInput(InputError.inBody("/areaId", "required", "Say where it takes part."));
        }
    }

    /** Who adds areas also sees the organisations that take part nowhere yet. */
    private Reading reading() {
        var addsAreas = access.may(Operation.ADD_AREA);
        return new Reading(
                addsAreas
                        ? access.areasIfAny(Operation.READ_ORGANISATIONS)
                        : access.areas(Operation.READ_ORGANISATIONS),
                addsAreas);
    }

    private void add(UUID id, AddOrganisation request) {
        organisations.add(id, request, clock.instant());
        audit.record("ADD_ORGANISATION", "ORGANISATION", id, request.areaId());
    }
}
