package nl.veiligecentra.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.OrganisationDirectory;
import nl.veiligecentra.shared.audit.AuditLog;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** To which addresses reports of an area are mailed: kept by who manages it. */
@ApplicationScoped
public class ReplyAddressService {

    private final ReplyAddressRepository addresses;
    private final OrganisationDirectory organisations;
    private final Access access;
    private final AuditLog audit;
    private final Clock clock;

    ReplyAddressService(
            ReplyAddressRepository addresses,
            OrganisationDirectory organisations,
            Access access,
            AuditLog audit,
            Clock clock) {
        this.addresses = addresses;
        this.organisations = organisations;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public List<ReplyAddress> list(UUID areaId) {
        access.require(Operation.EDIT_AREA, areaId);
        return known(areaId);
    }

    @Transactional
    public List<ReplyAddress> replace(UUID areaId, EditReplyAddresses request) {
        access.require(Operation.EDIT_AREA, areaId);
        check(areaId, request.addresses());
        addresses.replace(areaId, request.addresses(), access.person().id(), clock.instant());
        audit.record("CHANGE_REPLY_ADDRESSES", "AREA", areaId, areaId);
        return known(areaId);
    }

    private List<ReplyAddress> known(UUID areaId) {
        var today = DutchTime.today(clock);
        return addresses.list(areaId).stream()
                .map(known -> new ReplyAddress(
                        known.organisation(),
                        known.department(),
                        known.email(),
                        !organisations.hasHandlers(areaId, known.organisation().id(), known.departmentId(), today)))
                .toList();
    }

    private void check(UUID areaId, List<EditReplyAddresses.Entry> entries) {
        var errors = new ArrayList<InputError>();
        var seen = new HashSet<List<UUID>>();
        for (var index = 0; index < entries.size(); index++) {
            var entry = entries.get(index);
            var pointer = "/addresses/" + index + "/organisationId";
            if (!organisations.canHandle(areaId, entry.organisationId(), entry.departmentId())) {
                errors.add(InputError.inBody(pointer, "cannot-handle", "It does not handle reports in this area."));
            } else if (!seen.add(Arrays.asList(entry.organisationId(), entry.departmentId()))) {
                errors.add(InputError.inBody(pointer, "given-twice", "A party has one address."));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
