package nl.veiligecentra.local.demo;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import javax.sql.DataSource;

import static nl.veiligecentra.local.demo.DemoDatabases.ask;
import static org.assertj.core.api.Assertions.assertThat;

class MatrixTest {

    private static final Instant TUESDAY_MORNING = Instant.parse("2026-03-10T09:30:00Z");

    private static DemoDatabases databases;
    private static DataSource westland;

    @BeforeAll
    static void fill() throws IOException, SQLException {
        databases = new DemoDatabases();
        westland = databases.filledAt("westland", TUESDAY_MORNING);
    }

    @AfterAll
    static void stop() throws IOException {
        databases.close();
    }

    @Test
    void gravenzandeHasAMatrixOfTwentySevenMeasures() throws SQLException {
        assertThat(ask(westland, """
                select m.status, count(*), count(*) filter (where m.due_date < '2026-03-10')
                from measure m join area a on a.id = any(m.area_ids) and a.slug = 's-gravenzande'
                where m.status <> 'DONE' group by m.status order by m.status
                """)).containsExactly("AGREED|3|0", "IN_PROGRESS|8|3", "PROPOSED|2|0");
        assertThat(ask(westland, """
                select case when m.done_date > m.due_date then 'later' when m.due_date <> m.agreed_due_date then 'changed'
                        else 'kept' end as keeping, count(*), count(*) filter (where m.reason is null)
                from measure m join area a on a.id = any(m.area_ids) and a.slug = 's-gravenzande'
                where m.status = 'DONE' group by keeping order by keeping
                """)).containsExactly("changed|1|0", "kept|11|11", "later|2|0");
    }

    @Test
    void theFirstVisitorFindsTheParkingRoofTwelveDaysLateAndWhatLedToIt() throws SQLException {
        assertThat(ask(westland, """
                select m.code, m.action, d.code, m.status, date '2026-03-10' - m.due_date,
                    exists (select from measure_incident i where i.measure_id = m.id
                        and i.incident_id = '1c000000-0000-4000-8000-000000000002')
                from measure m join department d on d.id = m.owner_department_id
                where m.id = '2a000000-0000-7000-8000-000000000001'
                """))
                .containsExactly("O-03|Extra toezicht op het parkeerdak, dak eerder dicht|boa|IN_PROGRESS|12|t");
    }

    @Test
    void somethingWaitsForTheMunicipalityThePoliceAndTheFireService() throws SQLException {
        assertThat(ask(westland, """
                select m.code from measure m join organisation o on o.id = m.owner_organisation_id
                    join area a on a.id = any(m.area_ids) and a.slug = 's-gravenzande'
                where o.kind = 'POLICE' and m.status = 'IN_PROGRESS' and m.due_date < '2026-03-10'
                    or o.kind = 'MUNICIPALITY' and m.status = 'IN_PROGRESS' and m.due_date between '2026-03-10' and '2026-03-24'
                    or m.status = 'PROPOSED' and m.changes_access and m.fire_advice is null
                    or o.kind = 'MUNICIPALITY' and m.status = 'PROPOSED' and not m.changes_access
                order by m.code
                """)).containsExactly("K-02", "O-05", "S-03", "V-06");
    }

    @Test
    void everyOtherAreaHasAFewMeasures() throws SQLException {
        assertThat(ask(westland, """
                select count(m.id) from area a left join measure m on a.id = any(m.area_ids)
                where a.slug <> 's-gravenzande' group by a.id
                """))
                .hasSize(12)
                .allMatch(count -> Set.of("4", "5", "6").contains(count));
        assertThat(ask(westland, "select distinct status from measure")).hasSize(4);
    }

    @Test
    void ofEveryMeasureEachVersionIsKeptWithoutAGap() throws SQLException {
        assertThat(ask(westland, """
                select m.id from measure m join measure_version v on v.id = m.id
                group by m.id having count(*) <> m.version + 1 or max(v.version) <> m.version
                    or range_agg(v.valid) <> tstzmultirange(tstzrange(m.created_at, null)) or count(*) > 6
                """)).isEmpty();
        assertThat(ask(westland, """
                select m.id from measure m join measure_version v on v.id = m.id and upper_inf(v.valid)
                where to_jsonb(v) - 'valid' <> to_jsonb(m) or m.changed_at > '%s'
                """.formatted(TUESDAY_MORNING))).isEmpty();
        assertThat(ask(westland, """
                select m.id from measure m where m.status <> 'PROPOSED' and m.version = 0
                """)).isEmpty();
    }

    @Test
    void aYearAgoTheMatrixWasAnother() throws SQLException {
        assertThat(ask(westland, """
                select v.status, count(*) from measure_version v join area a on a.id = any(v.area_ids) and a.slug = 's-gravenzande'
                where v.valid @> timestamptz '2025-03-10 12:00Z' group by v.status order by v.status
                """)).containsExactly("AGREED|4", "DONE|7", "IN_PROGRESS|1", "PROPOSED|1");
    }

    @Test
    void whoDoesItAndWhoHelpsTakePartThere() throws SQLException {
        assertThat(ask(westland, """
                select m.id from measure m cross join lateral unnest(m.co_organisation_ids || m.owner_organisation_id) as o (id)
                where not exists (select from membership s join area a on a.id = any(m.area_ids)
                        where s.organisation_id = o.id and (s.area_id = a.id or s.municipality_id = a.municipality_id))
                    or m.owner_organisation_id = any(m.co_organisation_ids)
                """)).isEmpty();
    }

    @Test
    void whatLedToAMeasureIsOfItsAreaAndWasReportedBefore() throws SQLException {
        assertThat(ask(westland, """
                select i.id from measure_incident l join measure m on m.id = l.measure_id join incident i on i.id = l.incident_id
                where i.area_id <> all(m.area_ids) or i.reported_at > l.linked_at or m.created_at > l.linked_at
                    or l.linked_at > '%s'
                """.formatted(TUESDAY_MORNING))).isEmpty();
        assertThat(ask(westland, "select count(*) > 80 from measure_incident")).containsExactly("t");
    }
}
