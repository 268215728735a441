package nl.veiligecentra.brainstorm.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.shared.paging.Cursor;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is in an area today for whom; one who is there twice for the same organisation counts once. */
@ApplicationScoped
class SeatCandidateRepository {

    private static final String PRESENT = """
            select distinct on (m.person_id, m.organisation_id) m.id, m.person_id, m.organisation_id
            from membership m
                join area a on a.id = m.area_id or a.municipality_id = m.municipality_id
                join organisation o on o.id = m.organisation_id
            where a.id = :area and o.kind not in ('PLATFORM', 'CERTIFYING_BODY')
                and m.valid_from_date <= :today and (m.valid_until_date is null or m.valid_until_date >= :today)
            order by m.person_id, m.organisation_id, m.id
            """;

    private static final String SELECT = "select c.id, c.person_id, p.name, c.organisation_id from (" + PRESENT
            + ") c join person p on p.id = c.person_id where true";

    private static final String OF_SOME = "select c.person_id, c.organisation_id from (" + PRESENT
            + ") c where c.organisation_id = any(:organisations)";

    private final Session database;

    SeatCandidateRepository(Session database) {
        this.database = database;
    }

    /** @param organisation {@code null} for all that take part in the area */
    List<Found> page(UUID area, UUID organisation, LocalDate today, Cursor after, int rows) {
        var ofOne = organisation == null ? "" : " and c.organisation_id = :organisation";
        var further = after == null ? "" : " and (p.name, c.id) > (:name, :id)";
        var query = PlainQuery.of(database, SELECT + ofOne + further + " order by p.name, c.id limit :rows")
                .setParameter("area", area)
                .setParameter("today", today)
                .setParameter("rows", rows);
        if (organisation != null) {
            query.setParameter("organisation", organisation);
        }
        if (after != null) {
            query.setParameter("name", after.value()).setParameter("id", after.id());
        }
        return query.getResultStream().map(Found::of).toList();
    }

    /** @return who may sit for each of these organisations */
    Map<UUID, Set<UUID>> people(UUID area, Set<UUID> organisations, LocalDate today) {
        return PlainQuery.of(database, OF_SOME)
                .setParameter("area", area)
                .setParameter("organisations", organisations.toArray(UUID[]::new))
                .setParameter("today", today)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("organisation_id", UUID.class),
                        Collectors.mapping(row -> row.get("person_id", UUID.class), Collectors.toSet())));
    }

    record Found(UUID membership, SeatCandidate candidate) {

        private static Found of(Tuple row) {
            return new Found(
                    row.get("id", UUID.class),
                    new SeatCandidate(
                            row.get("person_id", UUID.class),
                            row.get("name", String.class),
                            row.get("organisation_id", UUID.class)));
        }
    }
}
