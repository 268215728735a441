package nl.veiligecentra.local.demo;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;

import static nl.veiligecentra.local.demo.DemoDatabases.ask;
import static org.assertj.core.api.Assertions.assertThat;

class CountryTest {

    private static final Instant TUESDAY_MORNING = Instant.parse("2026-03-10T09:30:00Z");
    private static final int AREAS = 120;
    private static final String STRUCTURE = """
            select tablename, indexname, indexdef from pg_indexes where schemaname = 'public'
            union all
            select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint
            where contype in ('f', 'u') and connamespace = 'public'::regnamespace
            order by 1, 2, 3
            """;

    private static DemoDatabases databases;
    private static DataSource country;
    private static List<String> structureBefore;
    private static int reportsBefore;

    @BeforeAll
    static void fill() throws IOException, SQLException {
        databases = new DemoDatabases();
        country = databases.filledAt("country", TUESDAY_MORNING);
        structureBefore = ask(country, STRUCTURE);
        reportsBefore =
                Integer.parseInt(ask(country, "select count(*) from incident").get(0));
        grow(country, 8_000);
    }

    @AfterAll
    static void stop() throws IOException {
        databases.close();
    }

    @Test
    void thereIsAsMuchAsWasAskedFor() throws SQLException {
        assertThat(ask(country, "select (select count(*) from incident), (select count(*) from area)"))
                .containsExactly("8000|120");
        assertThat(ask(country, "select count(distinct area_id) from incident")).containsExactly("120");
    }

    @Test
    void everyTenthReportHasAMeasureAndEveryAreaItsShare() throws SQLException {
        assertThat(ask(country, """
                select (select count(*) from measure where code ~ '-[0-9]{3}$'),
                    (select count(distinct area_ids) from measure), (select count(distinct status) from measure)
                """)).containsExactly((8_000 / 10 - reportsBefore / 10) + "|120|5");
    }

    @Test
    void eachMeasureHasThreeVersionsAndComesOfOneReportOrTwo() throws SQLException {
        assertThat(ask(country, """
                select m.id from measure m join measure_version v on v.id = m.id where m.code ~ '-[0-9]{3}$'
                group by m.id having count(*) <> 3 or range_agg(v.valid) <> tstzmultirange(tstzrange(m.created_at, null))
                """)).isEmpty();
        assertThat(ask(country, """
                select m.id from measure m join measure_version v on v.id = m.id and upper_inf(v.valid)
                where to_jsonb(v) - 'valid' <> to_jsonb(m) or m.changed_at > '%s'
                """.formatted(TUESDAY_MORNING))).isEmpty();
        assertThat(ask(country, """
                select distinct count(*) from measure m join measure_incident l on l.measure_id = m.id
                    join incident i on i.id = l.incident_id and i.area_id = any(m.area_ids) and i.reported_at <= l.linked_at
                where m.code ~ '-[0-9]{3}$' group by m.id order by 1
                """)).containsExactly("1", "2");
    }

    @Test
    void askedForMoreItAddsTheRest() throws SQLException {
        var more = databases.filledAt("more", TUESDAY_MORNING);
        grow(more, 5_000);

        grow(more, 6_000);

        assertThat(ask(more, "select (select count(*) from incident), (select count(*) from area)"))
                .containsExactly("6000|120");
    }

    @Test
    void theSameNumbersGiveTheSameRows() throws SQLException {
        var again = databases.filledAt("country_again", TUESDAY_MORNING);
        grow(again, 8_000);

        for (var table : List.of(
                "area",
                "street",
                "membership",
                "incident",
                "incident_transition",
                "measure",
                "measure_version",
                "measure_incident")) {
            var digest = "select count(*), md5(string_agg(r::text, ';' order by r::text)) from " + table + " r";
            assertThat(ask(again, digest)).as(table).isEqualTo(ask(country, digest));
        }
    }

    @Test
    void indexesAndReferencesAreBack() throws SQLException {
        assertThat(ask(country, STRUCTURE)).isEqualTo(structureBefore);
        assertThat(ask(country, "select tgname from pg_trigger where tgenabled = 'D'"))
                .isEmpty();
    }

    @Test
    void theManagerTheFacilitatorAndThePoliceSeeEveryAreaAndNoorOne() throws SQLException {
        var reach = """
                select p.name, count(distinct a.id) from person p join membership m on m.person_id = p.id
                    join area a on a.id = m.area_id or a.municipality_id = m.municipality_id
                where p.name in ('Marit van Dalen', 'Lotte Mulder', 'Femke Smit', 'Noor de Wit')
                    and p.email in ('marit@example.org', 'lotte@example.org', 'femke@example.org', 'noor@example.org')
                group by p.name order by p.name
                """;

        assertThat(ask(country, reach))
                .containsExactly("Femke Smit|120", "Lotte Mulder|120", "Marit van Dalen|120", "Noor de Wit|1");
    }

    @Test
    void everyReportEndsAsItsLogSays() throws SQLException {
        assertThat(ask(country, """
                select id from (
                    select i.id, i.status, last_value(t.to_status) over w as last, t.from_status, t.at,
                        lag(t.to_status) over w as earlier, lag(t.at) over w as earlier_at
                    from incident i join incident_transition t on t.incident_id = i.id
                    window w as (partition by i.id order by t.at, t.id
                        rows between unbounded preceding and unbounded following)) as log
                where replace(last, 'REOPENED', 'IN_PROGRESS') <> status
                    or replace(earlier, 'REOPENED', 'IN_PROGRESS') is distinct from from_status
                    or earlier_at > at or at > '%s'
                """.formatted(TUESDAY_MORNING))).isEmpty();
        assertThat(ask(country, """
                select i.id from incident i
                where endorsements <> (select count(*) from incident_endorsement e where e.incident_id = i.id)
                    or (status in ('CLOSED', 'DECLINED', 'DUPLICATE', 'WITHDRAWN')) <> (closed_at is not null)
                    or (status = 'WAITING') <> (waiting_for is not null)
                    or not exists (select from incident_transition t where t.incident_id = i.id)
                """)).isEmpty();
    }

    @Test
    void everythingLiesInItsAreaAndOnItsStreet() throws SQLException {
        assertThat(ask(country, """
                select i.id from incident i join area a on a.id = i.area_id join street s on s.id = i.street_id
                where a.id <> s.area_id or i.longitude not between a.min_longitude and a.max_longitude
                    or i.latitude not between a.min_latitude and a.max_latitude
                """)).isEmpty();
    }

    @Test
    void everyDayOfTheWeekOccurs() throws SQLException {
        assertThat(ask(country, """
                select extract(isodow from occurred_from at time zone 'Europe/Amsterdam') from incident
                where occurred_from > '2026-01-01' group by 1 having count(*) > 5
                """)).hasSize(7);
    }

    private static void grow(DataSource database, long incidents) throws SQLException {
        Country.fill(
                database, Clock.fixed(TUESDAY_MORNING, ZoneOffset.UTC), "http://issuer.example", new Size(incidents));
    }

    private record Size(long incidents) implements CountrySettings {

        @Override
        public int areas() {
            return AREAS;
        }
    }
}
