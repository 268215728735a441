package nl.veiligecentra.brainstorm.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import nl.veiligecentra.shared.paging.Cursor;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<BrainstormSession, UUID> {

    private final Session database;

    SessionRepository(Session database) {
        this.database = database;
    }

    /** Locked until the transaction ends, so that two who change it at once do so one after the other. */
    Optional<BrainstormSession> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Published, without minutes as a document. */
    List<BrainstormSession> unfrozen() {
        return list("status = ?1 and minutesDocumentId is null order by id", SessionStatus.MINUTES_PUBLISHED);
    }

    List<SessionRow> page(SessionQuery query, SessionOrder order, Cursor after, int rows) {
        var sql = query.page(order, after);
        return PlainQuery.of(database, sql)
                .setParameters(query.parameters())
                .setParameter("rows", rows)
                .getResultStream()
                .map(SessionRow::of)
                .toList();
    }

    List<SessionRow> rows(SessionQuery query, Set<UUID> ids) {
        var sql = query.some(ids);
        return PlainQuery.of(database, sql)
                .setParameters(query.parameters())
                .getResultStream()
                .map(SessionRow::of)
                .toList();
    }

    /** Which of these organisations take part in one of the areas. */
    Set<UUID> takingPart(Set<UUID> organisations, Set<UUID> areas) {
        return PlainQuery.of(database, """
                        select o.id from organisation o
                        where o.id = any(:organisations) and o.kind not in ('PLATFORM', 'CERTIFYING_BODY')
                            and (exists (select 1 from area_party p where p.organisation_id = o.id and p.area_id = any(:areas))
                                or exists (select 1 from membership m join area a on a.id = any(:areas)
                                    where m.organisation_id = o.id and (m.area_id = a.id or m.municipality_id = a.municipality_id)))
                        """)
                .setParameter("organisations", organisations.toArray(UUID[]::new))
                .setParameter("areas", areas.toArray(UUID[]::new))
                .getResultStream()
                .map(row -> row.get("id", UUID.class))
                .collect(Collectors.toSet());
    }

    String nameOf(UUID organisation) {
        return PlainQuery.of(database, "select name from organisation where id = :organisation")
                .setParameter("organisation", organisation)
                .getResultStream()
                .map(row -> row.get("name", String.class))
                .findFirst()
                .orElseThrow();
    }
}
