package nl.veiligecentra.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import nl.veiligecentra.measure.MeasureChanged.Kind;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.OrganisationDirectory;
import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.shared.document.Document;
import nl.veiligecentra.shared.document.DocumentStore;
import nl.veiligecentra.shared.document.NewDocument;
import nl.veiligecentra.shared.document.OpenDocument;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.Refused;
import nl.veiligecentra.shared.problem.RuleViolation;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Photos and files that show how far a measure is: for its partners, by whoever may say how it goes. */
@ApplicationScoped
public class MeasureDocuments {

    private static final int AT_MOST = 100;

    private final MeasureDocumentRepository documents;
    private final DocumentStore store;
    private final MeasureRepository measures;
    private final MeasureReading reading;
    private final OrganisationDirectory organisations;
    private final Access access;
    private final Event<MeasureChanged> changes;
    private final Clock clock;

    MeasureDocuments(
            MeasureDocumentRepository documents,
            DocumentStore store,
            MeasureRepository measures,
            MeasureReading reading,
            OrganisationDirectory organisations,
            Access access,
            Event<MeasureChanged> changes,
            Clock clock) {
        this.documents = documents;
        this.store = store;
        this.measures = measures;
        this.reading = reading;
        this.organisations = organisations;
        this.access = access;
        this.changes = changes;
        this.clock = clock;
    }

    /** @return the newest first, those that were replaced by a newer revision included */
    @Transactional
    public List<MeasureDocument> list(UUID id) {
        reading.whole(id, MeasureViewer.of(access));
        return store.find(documents.of(id)).stream()
                .sorted(Comparator.comparing(Document::uploadedAt).reversed())
                .map(this::shown)
                .toList();
    }

    @Transactional
    public MeasureDocument add(UUID id, HandInDocument request, byte[] upload) {
        var viewer = MeasureViewer.of(access);
        var measure = reading.hold(id, viewer);
        if (!viewer.saysHowItGoes(measure)) {
            throw new Refused("not-yours", "Only who does it or helps with it says how it goes.");
        }
        var known = documents.of(id);
        if (known.size() >= AT_MOST) {
            throw new RuleViolation("document-limit", "A measure holds at most " + AT_MOST + " documents.");
        }
        if (request.replaces() != null && !known.contains(request.replaces())) {
            throw new InvalidInput(
                    InputError.inParameter("replaces", "unknown-value", "The measure has no such document."));
        }
        var by = viewer.editing(measure.areaIds(), measure.ownerOrganisationId(), clock);
        var factDate = request.factDate() == null ? DutchTime.today(clock) : request.factDate();
        var kept = store.keep(new NewDocument(
                request.name(), upload, factDate, by.personId(), by.organisationId(), request.replaces()));
        documents.add(id, kept.id());
        measure.touch(by);
        measures.flush();
        changes.fire(new MeasureChanged(id, measure.areaIds(), measure.version(), by.personId(), Kind.PROGRESS));
        return shown(kept);
    }

    @Transactional
    public OpenDocument open(UUID id, UUID documentId) {
        reading.whole(id, MeasureViewer.of(access));
        if (!documents.of(id).contains(documentId)) {
            throw new NotFound();
        }
        return store.open(documentId).orElseThrow(NotFound::new);
    }

    private MeasureDocument shown(Document document) {
        return new MeasureDocument(
                document.id(),
                document.name(),
                document.mediaType(),
                document.bytes(),
                document.sha256(),
                document.revision(),
                document.replaces(),
                document.factDate(),
                document.uploadedAt(),
                new Reference(
                        document.organisationId(),
                        organisations
                                .find(document.organisationId())
                                .map(OrganisationDirectory.Known::name)
                                .orElse("")));
    }
}
