package nl.veiligecentra.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.measure.Agreements.Agreement;
import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AgreementRepository {

    private static final int AT_MOST = 2_000;

    private final Session database;

    AgreementRepository(Session database) {
        this.database = database;
    }

    /** @return by the date that was agreed, the oldest first */
    List<Agreed> in(UUID area, LocalDate from, LocalDate until, LocalDate today) {
        return PlainQuery.of(database, """
                        select m.id, m.code, m.action, m.status, m.agreed_date, m.agreed_due_date, m.due_date, m.done_date, m.reason,
                            o.id as owner_id, o.name as owner, o.kind
                        from measure m join organisation o on o.id = m.owner_organisation_id
                        where m.area_ids && :area and m.agreed_due_date between :from and :until
                        order by m.agreed_due_date, m.code, m.id limit :rows
                        """)
                .setParameter("area", new UUID[] {area})
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("rows", AT_MOST)
                .getResultStream()
                .map(row -> agreed(row, today))
                .toList();
    }

    private static Agreed agreed(Tuple row, LocalDate today) {
        var status = MeasureStatus.valueOf(row.get("status", String.class));
        var dates = new Keeping.Dates(
                row.get("agreed_due_date", LocalDate.class),
                row.get("due_date", LocalDate.class),
                row.get("done_date", LocalDate.class));
        var isShop = row.get("kind", String.class).equals("SHOP");
        return new Agreed(
                isShop ? null : new Reference(row.get("owner_id", UUID.class), row.get("owner", String.class)),
                new Agreement(
                        row.get("id", UUID.class),
                        row.get("code", String.class),
                        row.get("action", String.class),
                        row.get("agreed_date", LocalDate.class),
                        dates.agreedDue(),
                        dates.due(),
                        dates.done(),
                        Keeping.of(status, dates, today),
                        Keeping.daysLate(status, dates, today),
                        row.get("reason", String.class)));
    }

    /** @param owner {@code null} for a shop */
    record Agreed(Reference owner, Agreement agreement) {}
}
