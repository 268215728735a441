package nl.veiligecentra.shared.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.shared.personal.Section;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DocumentRepository {

    private static final String COLUMNS = """
            d.id, d.name, d.media_type, d.bytes, d.sha256, d.revision, d.replaces, d.fact_date, d.uploaded_at, d.uploaded_by,
            d.organisation_id
            """;

    private final Session database;

    DocumentRepository(Session database) {
        this.database = database;
    }

    void add(Document document, byte[] content) {
        PlainQuery.of(database, """
                        insert into document (id, name, media_type, bytes, sha256, revision, replaces, fact_date, uploaded_at,
                            uploaded_by, organisation_id)
                        values (:id, :name, :mediaType, :bytes, :sha256, :revision, :replaces, :factDate, :uploadedAt,
                            :uploadedBy, :organisation)
                        """)
                .setParameter("id", document.id())
                .setParameter("name", document.name())
                .setParameter("mediaType", document.mediaType())
                .setParameter("bytes", document.bytes())
                .setParameter("sha256", document.sha256())
                .setParameter("revision", document.revision())
                .setParameter("replaces", document.replaces())
                .setParameter("factDate", document.factDate())
                .setParameter("uploadedAt", document.uploadedAt())
                .setParameter("uploadedBy", document.uploadedBy())
                .setParameter("organisation", document.organisationId())
                .executeUpdate();
        PlainQuery.of(database, "insert into document_content (document_id, bytes) values (:id, :content)")
                .setParameter("id", document.id())
                .setParameter("content", content)
                .executeUpdate();
    }

    List<Document> find(Collection<UUID> ids) {
        return PlainQuery.of(
                        database,
                        "select " + COLUMNS + " from document d where d.id = any(:ids) order by d.uploaded_at, d.id")
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .map(DocumentRepository::document)
                .toList();
    }

    List<Document> history(UUID id) {
        return PlainQuery.of(database, """
                        with recursive line as (
                            select d.* from document d where d.id = :id
                            union all select d.* from document d join line on d.id = line.replaces)
                        select %s from line d order by d.revision desc
                        """.formatted(COLUMNS))
                .setParameter("id", id)
                .getResultStream()
                .map(DocumentRepository::document)
                .toList();
    }

    boolean isReplaced(UUID id) {
        return PlainQuery.of(database, "select 1 from document where replaces = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    Optional<byte[]> content(UUID id) {
        return PlainQuery.of(database, "select bytes from document_content where document_id = :id")
                .setParameter("id", id)
                .getResultStream()
                .map(row -> row.get("bytes", byte[].class))
                .findFirst();
    }

    int discard(UUID id) {
        return PlainQuery.of(database, "delete from document_content where document_id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    Section about(UUID person) {
        return Section.of(
                "documents", database.createNativeQuery("""
                                select id, name, media_type, bytes, sha256, revision, fact_date, uploaded_at, organisation_id
                                from document where uploaded_by = :person order by uploaded_at, id
                                """, Tuple.class).setParameter("person", person));
    }

    int erase(UUID person) {
        return database.createNativeMutationQuery("update document set uploaded_by = null where uploaded_by = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    private static Document document(Tuple row) {
        return new Document(
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("media_type", String.class),
                row.get("bytes", Integer.class),
                row.get("sha256", String.class),
                row.get("revision", Integer.class),
                row.get("replaces", UUID.class),
                row.get("fact_date", LocalDate.class),
                row.get("uploaded_at", Instant.class),
                row.get("uploaded_by", UUID.class),
                row.get("organisation_id", UUID.class));
    }
}
