package nl.veiligecentra.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.organisation.Reference;
import org.hibernate.Session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AgreedTermRepository {

    private static final String SELECT = """
            select t.id, o.id as organisation_id, o.name as organisation, t.category, t.react_within_working_days,
                t.finish_within_working_days, t.agreed_date
            from agreed_term t join organisation o on o.id = t.organisation_id
            where t.area_id = :area
            """;

    private final Session database;

    AgreedTermRepository(Session database) {
        this.database = database;
    }

    List<TermDetails> all(UUID area) {
        return database.createNativeQuery(
                        SELECT + " order by o.name, t.category nulls first, t.id limit 500", Tuple.class)
                .setParameter("area", area)
                .getResultStream()
                .map(AgreedTermRepository::term)
                .toList();
    }

    Optional<TermDetails> find(UUID area, UUID id) {
        return database.createNativeQuery(SELECT + " and t.id = :id", Tuple.class)
                .setParameter("area", area)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(AgreedTermRepository::term);
    }

    void add(UUID id, UUID area, AgreeTerm term, UUID by, Instant now) {
        database.createNativeMutationQuery("""
                        insert into agreed_term (id, area_id, organisation_id, category, react_within_working_days,
                            finish_within_working_days, agreed_date, agreed_by, created_at)
                        values (:id, :area, :organisation, :category, :react, :finish, :date, :by, :now)
                        """)
                .setParameter("id", id)
                .setParameter("area", area)
                .setParameter("organisation", term.organisationId())
                .setParameter("category", term.category(), String.class)
                .setParameter("react", term.reactWithinWorkingDays())
                .setParameter("finish", term.finishWithinWorkingDays(), Integer.class)
                .setParameter("date", term.agreedDate())
                .setParameter("by", by)
                .setParameter("now", now)
                .executeUpdate();
    }

    void remove(UUID id) {
        database.createNativeMutationQuery("delete from agreed_term where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private static TermDetails term(Tuple row) {
        return new TermDetails(
                row.get("id", UUID.class),
                new Reference(row.get("organisation_id", UUID.class), row.get("organisation", String.class)),
                row.get("category", String.class),
                row.get("react_within_working_days", Integer.class),
                row.get("finish_within_working_days", Integer.class),
                row.get("agreed_date", LocalDate.class));
    }
}
