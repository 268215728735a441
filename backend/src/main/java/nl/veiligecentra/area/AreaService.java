package nl.veiligecentra.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.shared.audit.AuditLog;
import nl.veiligecentra.shared.geo.Boundary;
import nl.veiligecentra.shared.json.MergePatch;
import nl.veiligecentra.shared.paging.Cursor;
import nl.veiligecentra.shared.paging.ExpectedVersion;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.StaleVersion;

import java.util.Optional;
import java.util.UUID;

/** Areas for those who take part in them; and, for other features, what they ask after they asked {@code Access}. */
@ApplicationScoped
public class AreaService {

    private static final String BY_NAME = "name";
    private static final String SUBJECT = "AREA";

    private final AreaRepository areas;
    private final PlacesRepository places;
    private final PlacesCache cache;
    private final Access access;
    private final AuditLog audit;
    private final Event<PlacesChanged> changed;

    AreaService(
            AreaRepository areas,
            PlacesRepository places,
            PlacesCache cache,
            Access access,
            AuditLog audit,
            Event<PlacesChanged> changed) {
        this.areas = areas;
        this.places = places;
        this.cache = cache;
        this.access = access;
        this.audit = audit;
        this.changed = changed;
    }

    @Transactional
    public Page<AreaSummary> list(PageRequest page) {
        var rows = areas.page(access.areas(Operation.READ_AREA), page.after(BY_NAME), page.rows());
        return Page.of(rows, page.size(), last -> new Cursor(BY_NAME, last.name(), last.id()));
    }

    @Transactional
    public AreaDetails get(UUID id) {
        access.require(Operation.READ_AREA, id);
        return details(id);
    }

    @Transactional
    public AreaDetails change(UUID id, ExpectedVersion expected, MergePatch<EditArea> patch) {
        access.require(Operation.EDIT_AREA, id);
        var current = details(id);
        expected.check(current.version());
        var edited = patch.applyTo(new EditArea(current.name(), current.boundary()));
        requireUsable(edited);
        if (!areas.change(id, current.version(), edited, Reach.of(edited.boundary()))) {
            throw new StaleVersion();
        }
        audit.record("CHANGE_AREA", SUBJECT, id, id);
        changed.fire(new PlacesChanged(id));
        return details(id);
    }

    @Transactional
    public AreaDetails changeContacts(UUID id, EditContacts request) {
        access.require(Operation.EDIT_AREA, id);
        areas.replaceContacts(id, request.contacts());
        audit.record("CHANGE_CONTACTS", SUBJECT, id, id);
        return details(id);
    }

    @Transactional
    public AreaPlaces places(UUID areaId) {
        return cache.get(areaId, id -> places.places(id).orElseThrow(NotFound::new));
    }

    @Transactional
    public Optional<Party> party(UUID areaId, String party) {
        return places.party(areaId, party);
    }

    @Transactional
    public Optional<AgreedTerm> term(UUID areaId, UUID organisationId, String category) {
        return places.term(areaId, organisationId, category);
    }

    private AreaDetails details(UUID id) {
        return areas.details(id, places.streets(id)).orElseThrow(NotFound::new);
    }

    private static void requireUsable(EditArea edited) {
        try {
            Boundary.of(edited.boundary());
        } catch (IllegalArgumentException crossesItself) {
            throw new InvalidInput(InputError.inBody("/boundary", "invalid", crossesItself.getMessage() + "."));
        }
    }
}
