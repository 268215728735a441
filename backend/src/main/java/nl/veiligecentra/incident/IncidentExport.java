package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.shared.audit.AuditLog;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;

/**
 * Lists to take along: what managers and process supervisors see, and for partners what lies with them or is for their
 * information. Never who reported. Nothing is sent before it is known that all of it fits, and is in the audit log.
 */
@ApplicationScoped
public class IncidentExport {

    static final int ROWS_AT_MOST = 10_000;

    private final IncidentFinder finder;
    private final IncidentRepository incidents;
    private final IncidentPresentation presentation;
    private final Access access;
    private final AuditLog audit;

    IncidentExport(
            IncidentFinder finder,
            IncidentRepository incidents,
            IncidentPresentation presentation,
            Access access,
            AuditLog audit) {
        this.finder = finder;
        this.incidents = incidents;
        this.presentation = presentation;
        this.access = access;
        this.audit = audit;
    }

    /** @throws InvalidInput when there are too many */
    @Transactional
    public void announce(IncidentFilter filter, ExportFormat format) {
        var rows = incidents.count(finder.exportable(filter), ROWS_AT_MOST + 1);
        if (rows > ROWS_AT_MOST) {
            throw new InvalidInput(InputError.inParameter(
                    "format", "too-many-to-export", "At most 10,000 reports; choose a shorter period or one area."));
        }
        audit.recordDetail(
                "EXPORT_INCIDENTS", "INCIDENTS", filter.area(), rows + " rows as " + format + filter.inWords());
    }

    /** One by one as the database gives them, so that memory stays flat. */
    @Transactional
    public void write(IncidentFilter filter, ExportWriter writer) {
        var viewer = Viewer.of(access);
        writer.begin(showsText(filter, viewer));
        try (var rows = incidents.exported(finder.exportable(filter), ROWS_AT_MOST)) {
            rows.map(row -> row.presented(presentation.summary(row.incident(), viewer)))
                    .forEach(writer::add);
        }
        writer.end();
    }

    private boolean showsText(IncidentFilter filter, Viewer viewer) {
        return access.areas(Operation.EXPORT_INCIDENTS).narrowedTo(filter.area()).ids().stream()
                .anyMatch(viewer::readsTexts);
    }
}
