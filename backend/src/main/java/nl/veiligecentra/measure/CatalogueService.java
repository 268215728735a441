package nl.veiligecentra.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;

import java.util.List;

/** The measures to start from, for who may propose one. */
@ApplicationScoped
public class CatalogueService {

    private final CatalogueRepository catalogue;
    private final Access access;

    CatalogueService(CatalogueRepository catalogue, Access access) {
        this.catalogue = catalogue;
        this.access = access;
    }

    @Transactional
    public List<CatalogueMeasure> all() {
        access.require(Operation.EDIT_OWN_MEASURES);
        return catalogue.all();
    }
}
