package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.organisation.PermittedAreas;
import nl.veiligecentra.shared.time.Months;
import org.hibernate.Session;

import java.util.List;
import java.util.UUID;

/** Counts, and what still has to be added to them. */
@ApplicationScoped
class IncidentCountRepository {

    // each count stands once in its own month and once a year later, as that of the year before; a sandbox has none
    private static final String TALLIES = """
            with counted as materialized (select id from area where id = any(:areas) and not sandbox)
            select %1$s as key, %2$s as area_id,
                cast(coalesce(sum(c.amount) filter (where not y.later), 0) as integer) as amount,
                cast(coalesce(sum(c.amount) filter (where y.later), 0) as integer) as year_earlier
            from (
                select area_id, month, key, amount from incident_count
                where area_id in (select id from counted) and facet = :facet and month between :start and :last
                union all
                select g.area_id, g.month, f.key, g.amount
                from incident_count_change g
                    cross join lateral incident_count_keys(g.weekday, g.hour, g.category, g.street_id) f
                where g.area_id in (select id from counted) and g.month between :start and :last and f.facet = :facet
            ) c
            cross join lateral (values (false, c.month), (true, cast(c.month + interval '1 year' as date)))
                as y (later, month)
            where y.month between :first and :last
            group by 1, 2
            """;

    private final Session database;

    IncidentCountRepository(Session database) {
        this.database = database;
    }

    List<Tally> tallies(PermittedAreas areas, Facet facet, Months months) {
        return database.createNativeQuery(sql(facet), Tuple.class)
                .setParameter("areas", areas.array())
                .setParameter("facet", facet.name())
                .setParameter("start", months.yearEarlier().firstDay())
                .setParameter("first", months.firstDay())
                .setParameter("last", months.firstDayOfLast())
                .getResultStream()
                .map(row -> new Tally(
                        row.get("key", String.class),
                        row.get("area_id", UUID.class),
                        row.get("amount", Integer.class),
                        row.get("year_earlier", Integer.class)))
                .filter(tally -> tally.amount() != 0 || tally.yearEarlier() != 0)
                .toList();
    }

    void fold() {
        database.createNativeQuery("select 1 from fold_incident_count()", Integer.class)
                .getSingleResult();
    }

    void rebuild() {
        database.createNativeQuery("select 1 from rebuild_incident_count()", Integer.class)
                .getSingleResult();
    }

    /** By month, the count of the year before stands at the same month of this year. */
    private static String sql(Facet facet) {
        var key = facet == Facet.MONTH ? "to_char(y.month, 'YYYY-MM')" : "c.key";
        return TALLIES.formatted(key, facet == Facet.STREET ? "c.area_id" : "cast(null as uuid)");
    }
}
