package nl.veiligecentra.shared.document;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.DataSubject;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.PersonalHolding;
import nl.veiligecentra.shared.personal.Section;

import java.time.Instant;
import java.util.List;

/** What this person handed in. It proves what was agreed and done, so it stays, without who brought it. */
@ApplicationScoped
class PersonalDocuments implements PersonalHolding {

    private final DocumentRepository documents;

    PersonalDocuments(DocumentRepository documents) {
        this.documents = documents;
    }

    @Override
    public List<Section> about(DataSubject person) {
        return List.of(documents.about(person.id()));
    }

    @Override
    public List<Forgotten> erase(DataSubject person, Instant now) {
        return Forgotten.many("DOCUMENT_UPLOADER", documents.erase(person.id()));
    }
}
