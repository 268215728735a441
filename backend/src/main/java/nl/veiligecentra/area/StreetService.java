package nl.veiligecentra.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.shared.audit.AuditLog;
import nl.veiligecentra.shared.creation.CreatedOnce;
import nl.veiligecentra.shared.json.MergePatch;
import nl.veiligecentra.shared.paging.ExpectedVersion;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import nl.veiligecentra.shared.problem.NotFound;

import java.util.UUID;

@ApplicationScoped
public class StreetService {

    private static final String SUBJECT = "STREET";

    private final StreetRepository streets;
    private final Access access;
    private final CreatedOnce once;
    private final AuditLog audit;
    private final Event<PlacesChanged> changed;

    StreetService(
            StreetRepository streets, Access access, CreatedOnce once, AuditLog audit, Event<PlacesChanged> changed) {
        this.streets = streets;
        this.access = access;
        this.once = once;
        this.audit = audit;
        this.changed = changed;
    }

    @Transactional
    public StreetDetails get(UUID areaId, UUID id) {
        access.require(Operation.READ_AREA, areaId);
        return find(areaId, id);
    }

    @Transactional
    public StreetDetails add(UUID areaId, IdempotencyKey key, AddStreet request) {
        access.require(Operation.EDIT_AREA, areaId);
        return once.create(
                key,
                request,
                id -> {
                    streets.add(id, areaId, request);
                    tell("ADD_STREET", areaId, id);
                },
                id -> find(areaId, id));
    }

    @Transactional
    public StreetDetails change(UUID areaId, UUID id, ExpectedVersion expected, MergePatch<AddStreet> patch) {
        access.require(Operation.EDIT_AREA, areaId);
        var street = find(areaId, id);
        expected.check(street.version());
        streets.change(id, patch.applyTo(street.editable()));
        tell("CHANGE_STREET", areaId, id);
        return find(areaId, id);
    }

    @Transactional
    public void remove(UUID areaId, UUID id, ExpectedVersion expected) {
        access.require(Operation.EDIT_AREA, areaId);
        expected.check(find(areaId, id).version());
        streets.remove(id);
        tell("REMOVE_STREET", areaId, id);
    }

    private StreetDetails find(UUID areaId, UUID id) {
        return streets.find(areaId, id).orElseThrow(NotFound::new);
    }

    private void tell(String act, UUID areaId, UUID id) {
        audit.record(act, SUBJECT, id, areaId);
        changed.fire(new PlacesChanged(areaId));
    }
}
