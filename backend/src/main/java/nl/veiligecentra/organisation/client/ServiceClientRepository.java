package nl.veiligecentra.organisation.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.shared.paging.Cursor;
import org.hibernate.Session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ServiceClientRepository {

    private static final String SELECT = """
            select c.id, c.client_id, c.name, o.id as organisation_id, o.name as organisation, c.scopes, c.created_at
            from service_client c join organisation o on o.id = c.organisation_id
            """;

    private final Session database;

    ServiceClientRepository(Session database) {
        this.database = database;
    }

    List<ServiceClientDetails> page(Cursor after, int rows) {
        var further = after == null ? "" : " where (c.client_id, c.id) > (:client, :id)";
        var query = database.createNativeQuery(
                        SELECT + further + " order by c.client_id, c.id limit :rows", Tuple.class)
                .setParameter("rows", rows);
        if (after != null) {
            query.setParameter("client", after.value()).setParameter("id", after.id());
        }
        return query.getResultStream().map(ServiceClientRepository::details).toList();
    }

    Optional<ServiceClientDetails> find(UUID id) {
        return database.createNativeQuery(SELECT + " where c.id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(ServiceClientRepository::details);
    }

    void add(UUID id, RegisterServiceClient request, String issuer, UUID by, Instant now) {
        database.createNativeMutationQuery("""
                        insert into service_client (id, client_id, issuer, name, organisation_id, scopes, created_by, created_at)
                        values (:id, :client, :issuer, :name, :organisation, :scopes, :by, :now)
                        """)
                .setParameter("id", id)
                .setParameter("client", request.clientId())
                .setParameter("issuer", issuer)
                .setParameter("name", request.name())
                .setParameter("organisation", request.organisationId())
                .setParameter("scopes", request.scopes().toArray(String[]::new))
                .setParameter("by", by)
                .setParameter("now", now)
                .executeUpdate();
    }

    int remove(UUID id) {
        return database.createNativeMutationQuery("delete from service_client where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private static ServiceClientDetails details(Tuple row) {
        return new ServiceClientDetails(
                row.get("id", UUID.class),
                row.get("client_id", String.class),
                row.get("name", String.class),
                new Reference(row.get("organisation_id", UUID.class), row.get("organisation", String.class)),
                List.of(row.get("scopes", String[].class)),
                row.get("created_at", Instant.class));
    }
}
