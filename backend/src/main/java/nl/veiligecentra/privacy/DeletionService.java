package nl.veiligecentra.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.shared.paging.Cursor;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;

@ApplicationScoped
public class DeletionService {

    private static final String NEWEST_FIRST = "-at";

    private final DeletionRepository deletions;
    private final Access access;

    DeletionService(DeletionRepository deletions, Access access) {
        this.deletions = deletions;
        this.access = access;
    }

    @Transactional
    public Page<Deletion> list(DeletionFilter filter, PageRequest page) {
        access.require(Operation.READ_DELETIONS);
        var rows = deletions.page(filter, page.after(NEWEST_FIRST), page.rows());
        return Page.of(rows, page.size(), last -> Cursor.at(NEWEST_FIRST, last.at(), last.id()));
    }
}
