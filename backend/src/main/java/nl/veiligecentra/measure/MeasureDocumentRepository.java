package nl.veiligecentra.measure;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.util.List;
import java.util.UUID;

/** Which documents belong to which measure. */
@ApplicationScoped
class MeasureDocumentRepository {

    private final Session database;

    MeasureDocumentRepository(Session database) {
        this.database = database;
    }

    void add(UUID measure, UUID document) {
        PlainQuery.of(database, "insert into measure_document (measure_id, document_id) values (:measure, :document)")
                .setParameter("measure", measure)
                .setParameter("document", document)
                .executeUpdate();
    }

    List<UUID> of(UUID measure) {
        return PlainQuery.of(database, "select document_id from measure_document where measure_id = :measure")
                .setParameter("measure", measure)
                .getResultStream()
                .map(row -> row.get("document_id", UUID.class))
                .toList();
    }
}
