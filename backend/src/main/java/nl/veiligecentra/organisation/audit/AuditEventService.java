package nl.veiligecentra.organisation.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.shared.paging.Cursor;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;

@ApplicationScoped
public class AuditEventService {

    private static final String NEWEST_FIRST = "-at";

    private final AuditEventRepository events;
    private final Access access;

    AuditEventService(AuditEventRepository events, Access access) {
        this.events = events;
        this.access = access;
    }

    @Transactional
    public Page<AuditEvent> list(AuditEventFilter filter, PageRequest page) {
        access.require(Operation.READ_AUDIT_LOG);
        var rows = events.page(filter, page.after(NEWEST_FIRST), page.rows());
        return Page.of(rows, page.size(), last -> Cursor.at(NEWEST_FIRST, last.at(), last.id()));
    }
}
