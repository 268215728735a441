package nl.veiligecentra.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.shared.personal.Section;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The people behind the changes of measures. No version moves when one is forgotten: no cell changed. */
@ApplicationScoped
class MeasurePeopleRepository {

    private static final String CHANGES = """
            select v.id, v.version, v.code, v.status, v.changed_at, o.name as for_organisation
            from measure_version v left join organisation o on o.id = v.changed_by_organisation
            where v.changed_by = :person order by v.changed_at, v.id
            """;

    private static final String NOTES = """
            select p.id, p.measure_id, p.at, p.text, o.name as for_organisation
            from measure_progress p join organisation o on o.id = p.organisation_id
            where p.person_id = :person order by p.at, p.id
            """;

    private static final String LINKS = """
            select measure_id, incident_id, linked_at from measure_incident where linked_by = :person
            order by linked_at, measure_id, incident_id
            """;

    private static final List<Trace> TRACES = List.of(
            new Trace("measure", "changed_by", "changed_at"),
            new Trace("measure_version", "changed_by", "changed_at"),
            new Trace("measure_progress", "person_id", "at"),
            new Trace("measure_incident", "linked_by", "linked_at"));

    private final Session database;

    MeasurePeopleRepository(Session database) {
        this.database = database;
    }

    List<Section> about(UUID person) {
        return List.of(
                section("measureChanges", CHANGES, person),
                section("measureNotes", NOTES, person),
                section("measureReports", LINKS, person));
    }

    /** @return in how many places the person stood */
    int erase(UUID person) {
        return TRACES.stream()
                .mapToInt(trace -> PlainQuery.of(database, trace.erased())
                        .setParameter("person", person)
                        .executeUpdate())
                .sum();
    }

    /** @return how many acts are nobody's any more */
    int forgetBefore(Instant moment, int atMost) {
        return TRACES.stream()
                .mapToInt(trace -> PlainQuery.of(database, trace.forgotten())
                        .setParameter("moment", moment)
                        .setParameter("rows", atMost)
                        .executeUpdate())
                .sum();
    }

    private Section section(String name, String sql, UUID person) {
        return Section.of(name, database.createNativeQuery(sql, Tuple.class).setParameter("person", person));
    }

    /** Where a person may stand, and when they acted. */
    private record Trace(String table, String person, String at) {

        String erased() {
            return "update %1$s set %2$s = null where %2$s = :person".formatted(table, person);
        }

        String forgotten() {
            return """
                    update %1$s set %2$s = null where ctid = any(array(
                        select ctid from %1$s where %2$s is not null and %3$s < :moment limit :rows for update skip locked))
                    """.formatted(table, person, at);
        }
    }
}
