package nl.veiligecentra.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.PermittedAreas;
import nl.veiligecentra.shared.audit.AuditLog;
import nl.veiligecentra.shared.creation.CreatedOnce;
import nl.veiligecentra.shared.geo.BoundingBox;
import nl.veiligecentra.shared.json.MergePatch;
import nl.veiligecentra.shared.paging.Cursor;
import nl.veiligecentra.shared.paging.ExpectedVersion;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.StaleVersion;

import java.text.Normalizer;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Areas for those who take part in them; and, for other features, what they ask after they asked {@code Access}. */
@ApplicationScoped
public class AreaService {

    private static final String BY_NAME = "name";
    private static final String SUBJECT = "AREA";

    private final AreaRepository areas;
    private final PlacesRepository places;
    private final PlacesCache cache;
    private final SandboxRepository sandboxes;
    private final Access access;
    private final AreaAdditionRepository additions;
    private final AddAreaCheck check;
    private final CreatedOnce once;
    private final AuditLog audit;
    private final Event<PlacesChanged> changed;
    private final Clock clock;

    AreaService(
            AreaRepository areas,
            PlacesRepository places,
            PlacesCache cache,
            SandboxRepository sandboxes,
            Access access,
            AreaAdditionRepository additions,
            AddAreaCheck check,
            CreatedOnce once,
            AuditLog audit,
            Event<PlacesChanged> changed,
            Clock clock) {
        this.areas = areas;
        this.places = places;
        this.cache = cache;
        this.sandboxes = sandboxes;
        this.access = access;
        this.additions = additions;
        this.check = check;
        this.once = once;
        this.audit = audit;
        this.changed = changed;
        this.clock = clock;
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
    public AreaDetails add(IdempotencyKey key, AddArea request) {
        access.require(Operation.ADD_AREA);
        return once.create(key, request, id -> add(id, request), this::details);
    }

    @Transactional
    public AreaDetails change(UUID id, ExpectedVersion expected, MergePatch<EditArea> patch) {
        access.require(Operation.EDIT_AREA, id);
        var current = details(id);
        expected.check(current.version());
        var edited = patch.applyTo(new EditArea(current.name(), current.boundary()));
        AddAreaCheck.requireUsable(edited);
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
    public AreaDetails changeParties(UUID id, EditParties request) {
        access.require(Operation.ADD_AREA);
        details(id);
        check.require(request);
        additions.replaceParties(id, request.parties());
        audit.record("CHANGE_PARTIES", SUBJECT, id, id);
        return details(id);
    }

    @Transactional
    public AreaPlaces places(UUID areaId) {
        return cache.get(
                areaId,
                id -> Optional.ofNullable(places.places(Set.of(id)).get(id)).orElseThrow(NotFound::new));
    }

    @Transactional
    public List<AreaPlaces> places(Collection<UUID> areaIds) {
        return List.copyOf(cache.get(areaIds, places::places).values());
    }

    /** Those of the areas that a part of the map shows something of. */
    @Transactional
    public PermittedAreas within(PermittedAreas permitted, BoundingBox box) {
        return areas.within(permitted, box);
    }

    /** For trying out: its reports are in no statistics and no digest. */
    @Transactional
    public boolean isSandbox(UUID areaId) {
        return sandboxes.isSandbox(areaId);
    }

    @Transactional
    public Optional<Party> party(UUID areaId, String party) {
        return places.party(areaId, party);
    }

    @Transactional
    public Optional<AgreedTerm> term(UUID areaId, UUID organisationId, String category) {
        return places.term(areaId, organisationId, category);
    }

    private void add(UUID id, AddArea request) {
        var controller = check.require(request);
        additions.add(id, slugOf(request.name()), request, controller.name(), clock.instant());
        audit.record("ADD_AREA", SUBJECT, id, id);
    }

    /** "'s-Gravenzande" is "s-gravenzande". */
    private static String slugOf(String name) {
        var plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private AreaDetails details(UUID id) {
        return areas.details(id, places.streets(id), additions.parties(id)).orElseThrow(NotFound::new);
    }
}
