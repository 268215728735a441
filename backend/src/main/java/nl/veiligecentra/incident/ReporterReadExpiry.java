package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.Expiry;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.RetentionTerm;

import java.time.Instant;
import java.util.List;

/** Who looked up who reported. */
@ApplicationScoped
class ReporterReadExpiry implements Expiry {

    private final ForgettingRepository reports;

    ReporterReadExpiry(ForgettingRepository reports) {
        this.reports = reports;
    }

    @Override
    public RetentionTerm term() {
        return RetentionTerm.LOG;
    }

    @Override
    public List<Forgotten> forget(Instant before, int atMost, Instant now) {
        return Forgotten.many("REPORTER_READ", reports.reporterReads(before, atMost));
    }
}
