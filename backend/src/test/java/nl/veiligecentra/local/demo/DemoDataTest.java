package nl.veiligecentra.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import nl.veiligecentra.shared.geo.Boundary;
import nl.veiligecentra.shared.geo.LineString;
import nl.veiligecentra.shared.geo.Point;
import nl.veiligecentra.shared.geo.Polygon;
import nl.veiligecentra.shared.text.NoPersonGuard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

import static nl.veiligecentra.local.demo.DemoDatabases.ask;
import static org.assertj.core.api.Assertions.assertThat;

class DemoDataTest {

    private static final Instant TUESDAY_MORNING = Instant.parse("2026-03-10T09:30:00Z");
    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:10:00Z");

    private static final Set<String> MOVES_OF_A_SITUATION = Set.of(
            "null|REPORTED",
            "REPORTED|ACKNOWLEDGED",
            "REPORTED|RESOLVED",
            "REPORTED|WITHDRAWN",
            "REPORTED|DUPLICATE",
            "ACKNOWLEDGED|IN_PROGRESS",
            "ACKNOWLEDGED|DECLINED",
            "IN_PROGRESS|WAITING",
            "WAITING|IN_PROGRESS",
            "IN_PROGRESS|RESOLVED",
            "RESOLVED|REOPENED",
            "RESOLVED|CLOSED");
    private static final Set<String> MOVES_OF_AN_EVENT = Set.of(
            "null|REPORTED",
            "REPORTED|ACKNOWLEDGED",
            "ACKNOWLEDGED|IN_PROGRESS",
            "ACKNOWLEDGED|CLOSED",
            "IN_PROGRESS|CLOSED");

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
    void theSameSeedGivesTheSameRows() throws SQLException {
        var again = databases.filledAt("again", TUESDAY_MORNING);

        for (var table : List.of(
                "organisation",
                "person",
                "area",
                "membership",
                "incident",
                "incident_transition",
                "incident_update",
                "incident_endorsement",
                "incident_external_reference",
                "incident_photo",
                "content",
                "measure",
                "measure_version",
                "measure_progress",
                "measure_incident",
                "brainstorm_input",
                "brainstorm_support",
                "brainstorm_message",
                "brainstorm_input_incident",
                "brainstorm_session",
                "session_invitee",
                "agenda_item",
                "agenda_item_input",
                "agenda_item_measure",
                "session_addendum")) {
            var digest = "select count(*), md5(string_agg(r::text, ';' order by r::text)) from " + table + " r";
            assertThat(ask(again, digest)).as(table).isEqualTo(ask(westland, digest));
        }
    }

    @Test
    void aDatabaseWithAreasIsLeftAlone() throws SQLException {
        DemoData.fill(westland, Clock.fixed(NEW_YEAR, ZoneOffset.UTC), "http://issuer.example");

        assertThat(ask(westland, "select count(*) from area")).containsExactly("13");
    }

    @Test
    void theFirstMinutesOfTheYearAreFineToo() throws SQLException {
        var newYear = databases.filledAt("new_year", NEW_YEAR);

        assertThat(ask(newYear, "select count(*) from incident where reported_at > '2026-01-01 00:10Z'"))
                .containsExactly("0");
        assertThat(ask(newYear, "select count(*) > 1000 from incident")).containsExactly("t");
    }

    @Test
    void everyWholeMonthHasAsManyIncidentsAsItsAreaUsuallyHas() throws SQLException {
        var counts = ask(westland, """
                select a.slug, count(i.id) from area a
                    cross join generate_series('2025-04-01'::date, '2026-02-01'::date, '1 month') as m (first)
                    left join incident i on i.area_id = a.id
                        and date_trunc('month', i.reported_at at time zone 'Europe/Amsterdam') = m.first
                group by a.slug, m.first
                """);

        assertThat(counts).hasSize(13 * 11);
        for (var plan : Script.read().areas()) {
            assertThat(counts.stream()
                            .filter(row -> row.startsWith(plan.slug() + "|"))
                            .map(row -> Integer.parseInt(row.split("\\|")[1])))
                    .as(plan.slug())
                    .allMatch(count -> plan.monthly().get(0) <= count
                            && count <= plan.monthly().get(1));
        }
    }

    @Test
    void everyDayOfTheWeekHasReportsInTheFirstWeeksOfTheYearToo() throws SQLException {
        assertThat(ask(westland, """
                select extract(isodow from i.occurred_from at time zone 'Europe/Amsterdam') as day
                from incident i join area a on a.id = i.area_id and a.slug = 's-gravenzande'
                where i.reported_at >= '2025-12-31 23:00Z' group by day order by day
                """)).containsExactly("1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void noWordIsAboutAPerson() throws SQLException {
        var guard = new NoPersonGuard();
        var texts = ask(westland, """
                select distinct text from (
                    select description from incident union select note from incident_transition
                    union select text from incident_update union select place_text from incident
                    union select bottleneck from measure union select goal from measure union select action from measure_version
                    union select members_text from measure union select owner_contact from measure_version
                    union select paid_by from measure union select reason from measure union select fire_advice_text from measure
                    union select text from measure_progress union select text from brainstorm_input union select refusal_note from brainstorm_input
                    union select text from brainstorm_message union select text from session_addendum
                    union select purpose from brainstorm_session union select title from agenda_item
                    union select explanation from agenda_item union select discussion from agenda_item
                    union select partner_text from agenda_item union select giver_text from agenda_item) as t (text)
                where text is not null
                """);

        assertThat(texts)
                .hasSizeGreaterThan(250)
                .allSatisfy(text -> assertThat(guard.mentionsIn(text)).as(text).isEmpty());
    }

    @Test
    void everythingLiesInItsArea() throws SQLException, JsonProcessingException {
        var json = new ObjectMapper();
        for (var area : ask(westland, "select id, boundary from area")) {
            var parts = area.split("\\|", 2);
            var boundary = Boundary.of(json.readValue(parts[1], Polygon.class));
            var points = ask(
                    westland,
                    "select longitude, latitude from incident where longitude is not null and area_id = '%s'"
                            .formatted(parts[0]));
            for (var street : ask(westland, "select line from street where area_id = '%s'".formatted(parts[0]))) {
                assertThat(json.readValue(street, LineString.class).coordinates())
                        .allMatch(position -> boundary.contains(new Point(position)));
            }
            assertThat(points).isNotEmpty().allMatch(point -> boundary.containsWithin(place(point), 250));
        }
    }

    @Test
    void everyIncidentMovesAsItsLifeCycleAllows() throws SQLException {
        var moves = Map.of("SITUATION", MOVES_OF_A_SITUATION, "EVENT", MOVES_OF_AN_EVENT);
        for (var intake : moves.keySet()) {
            assertThat(ask(westland, """
                    select distinct t.from_status, t.to_status from incident_transition t
                        join incident i on i.id = t.incident_id where i.intake = '%s'
                    """.formatted(intake))).as(intake).isSubsetOf(moves.get(intake));
        }
        assertThat(ask(westland, """
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
    }

    @Test
    void countsAgreeWithTheRowsUnderThem() throws SQLException {
        assertThat(ask(westland, """
                select id from incident i
                where endorsements <> (select count(*) from incident_endorsement e where e.incident_id = i.id)
                    or photos <> (select count(*) from incident_photo p where p.incident_id = i.id)
                    or (status in ('CLOSED', 'DECLINED', 'DUPLICATE', 'WITHDRAWN')) <> (closed_at is not null)
                    or (status = 'WAITING') <> (waiting_for is not null)
                    or exists (select from incident_endorsement e
                        where e.incident_id = i.id and e.person_id = i.reporter_id)
                """)).isEmpty();
    }

    @Test
    void everyFateOccurs() throws SQLException {
        assertThat(ask(westland, "select distinct status from incident")).hasSize(9);
        assertThat(ask(westland, "select count(*) > 0 from incident where due_at < '%s'".formatted(TUESDAY_MORNING)))
                .containsExactly("t");
        assertThat(ask(westland, "select distinct result from incident where result is not null"))
                .hasSize(4);
    }

    @Test
    void theFirstVisitorFindsTheBrokenLampOfTheLangestraat() throws SQLException {
        assertThat(ask(westland, """
                select i.status, i.endorsements, o.name, d.code, p.name = 'Noor de Wit' from incident i
                    join street s on s.id = i.street_id and s.name = 'Langestraat'
                    join organisation o on o.id = i.handler_organisation_id
                    join department d on d.id = i.handler_department_id
                    join person p on p.id = i.reporter_id
                where i.category = 'STREET_LIGHT_BROKEN'
                    and (i.reported_at at time zone 'Europe/Amsterdam')::date = '2026-03-08'
                """)).containsExactly("ACKNOWLEDGED|3|gemeente Westland|beheer|f");
        assertThat(ask(westland, """
                select category, status from incident i join person p on p.id = i.reporter_id
                where p.name = 'Noor de Wit' and category in ('LOOSE_PAVING', 'STREET_LIGHT_BROKEN', 'FULL_CONTAINER')
                order by reported_at desc limit 3
                """)).contains("LOOSE_PAVING|RESOLVED", "STREET_LIGHT_BROKEN|IN_PROGRESS");
    }

    @Test
    void eachTileHasOneCategoryThatIsChosenBeforehand() throws SQLException {
        assertThat(ask(westland, """
                select tile, count(*) filter (where preselected) from incident_category group by tile order by tile
                """))
                .containsExactly(
                        "AGGRESSION|1",
                        "BROKEN_OR_DARK|1",
                        "DAMAGED_OR_DIRTY|1",
                        "FIRE_HAZARD|1",
                        "NUISANCE|1",
                        "OTHER|1",
                        "THEFT|1",
                        "TRAFFIC|1");
    }

    @Test
    void everyPartyOfACategoryIsSomebodyInEveryArea() throws SQLException {
        assertThat(ask(westland, """
                select a.slug, c.default_party from area a cross join incident_category c
                where not exists (select from area_party p where p.area_id = a.id and p.party = c.default_party)
                """)).isEmpty();
    }

    private static Point place(String row) {
        var parts = row.split("\\|");
        return Point.at(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
    }
}
