package nl.veiligecentra.incident;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.veiligecentra.testing.Someone;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.incident.Reports.GRAVENZANDE;
import static nl.veiligecentra.incident.Reports.lamp;
import static nl.veiligecentra.incident.Reports.sentBy;
import static nl.veiligecentra.incident.Reports.theft;
import static nl.veiligecentra.incident.Reports.with;
import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Someone.FEMKE;
import static nl.veiligecentra.testing.Someone.JORIS;
import static nl.veiligecentra.testing.Someone.LOTTE;
import static nl.veiligecentra.testing.Someone.MARIT;
import static nl.veiligecentra.testing.Someone.NOOR;
import static nl.veiligecentra.testing.Someone.OSCAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@WithTestResource(TestServices.class)
class ExportIncidentsTest {

    @Test
    void theManagerTakesAListAlongAsCsv() {
        var id = sentBy(NOOR, with(theft(), "description", "Twee, \"dure\" vazen é"));

        var answer = csv(MARIT, Map.of("q", "vazen"));

        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        assertThat(answer.header("Content-Disposition")).contains("meldingen.csv");
        assertThat(lines(answer).get(0))
                .startsWith("\uFEFFid,area,category,categoryLabel,")
                .contains(",placeText,description,")
                .doesNotContainIgnoringCase("reporter");
        assertThat(lines(answer).get(1))
                .startsWith(id + ",'s-Gravenzande,SHOPLIFTING,")
                .contains("\"Twee, \"\"dure\"\" vazen é\"")
                .doesNotContain("Noor", "Bloemen");
    }

    @Test
    void aCellIsNeverAFormula() {
        sentBy(NOOR, with(with(lamp(), "description", "=HYPERLINK(\"x\") zonnewijzer"), "placeText", "@SUM"));

        assertThat(lines(csv(MARIT, Map.of("q", "zonnewijzer"))).get(1))
                .contains(",'@SUM,\"'=HYPERLINK(\"\"x\"\") zonnewijzer\"");
    }

    @Test
    void theProcessSupervisorGetsNoTextsAndNoColumnsForThem() {
        sentBy(NOOR, lamp());

        var answer = csv(LOTTE, Map.of("area", GRAVENZANDE));

        assertThat(lines(answer).get(0)).doesNotContain("placeText", "description");
        assertThat(answer.asString()).doesNotContain("Drie lampen", "bij nummer 41");
    }

    @Test
    void aPartnerGetsWhatLiesWithItAndNothingElse() {
        var lamp = sentBy(NOOR, lamp());
        var theft = sentBy(NOOR, theft());
        var informed = sentBy(NOOR, with(theft(), "shareWithPolice", true));

        assertThat(csv(JORIS, Map.of()).asString()).contains(lamp).doesNotContain(theft);
        assertThat(csv(FEMKE, Map.of()).asString()).contains(informed).doesNotContain(lamp, theft);
    }

    @Test
    void heldTextIsNotTakenAlongByAPartner() {
        sentBy(
                NOOR,
                with(
                        with(lamp(), "description", "Een man met een zwarte jas sloopte de carillonklok"),
                        "keepDescription",
                        true));

        assertThat(csv(JORIS, Map.of()).asString()).doesNotContain("carillonklok");
        assertThat(csv(MARIT, Map.of()).asString()).contains("carillonklok");
    }

    @Test
    void anotherCentreIsNotInIt() {
        var id = sentBy(NOOR, lamp());

        assertThat(csv(OSCAR, Map.of()).asString()).doesNotContain(id);
        assertThat(lines(csv(OSCAR, Map.of("area", GRAVENZANDE)))).hasSize(1);
    }

    @Test
    void asGeoJsonEachReportIsAFeature() {
        var id = sentBy(NOOR, with(theft(), "description", "Een weerhaan weg"));

        as(MARIT)
                .accept("application/geo+json")
                .queryParam("q", "weerhaan")
                .get("/incidents")
                .then()
                .statusCode(200)
                .contentType("application/geo+json")
                .header("Content-Crs", "<http://www.opengis.net/def/crs/OGC/1.3/CRS84>")
                .body("type", equalTo("FeatureCollection"))
                .body("features.id", hasItem(id))
                .body("features[0].geometry.type", equalTo("Point"))
                .body("features[0].properties.description", equalTo("Een weerhaan weg"))
                .body("features[0].properties", not(hasKey("point")));
    }

    @Test
    void theFormatMayStandInTheAddress() {
        as(MARIT).queryParam("format", "geojson").get("/incidents").then().contentType("application/geo+json");
        as(MARIT).queryParam("format", "json").get("/incidents").then().contentType("application/json");
        as(MARIT).accept("*/*").get("/incidents").then().contentType("application/json");
        as(MARIT).queryParam("format", "xml").get("/incidents").then().statusCode(400);
    }

    @ParameterizedTest
    @EnumSource(
            value = Someone.class,
            names = {"NOOR", "BRAM", "KEES", "WILLEM", "ANNA"})
    void othersTakeNothingAlong(Someone someone) {
        as(someone).accept("text/csv").get("/incidents").then().statusCode(403).body("code", equalTo("not-allowed"));
    }

    @Test
    void theAuditLogSaysHowManyByWhichFilterButNotTheWords() {
        sentBy(NOOR, with(lamp(), "description", "De sterrenwacht is dicht"));
        csv(MARIT, Map.of("q", "sterrenwacht", "theme", "DECAY"));

        assertThat(Sql.read(
                        "select detail from audit_event where action = ? order by at desc, id desc limit 1",
                        "EXPORT_INCIDENTS"))
                .containsExactly("1 rows as CSV; q=given, theme=DECAY");
    }

    @Test
    void moreThanTenThousandIsRefusedBeforeAnythingIsSent() {
        var area = UUID.randomUUID().toString();
        try {
            fill(area);
            as(Someone.IRIS)
                    .accept("text/csv")
                    .queryParam("area", area)
                    .get("/incidents")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors[0].code", equalTo("too-many-to-export"));
            as(Someone.IRIS)
                    .queryParam("area", area)
                    .queryParam("count", true)
                    .get("/incidents")
                    .then()
                    .body("total", equalTo(10_000));
        } finally {
            Sql.run("delete from incident where area_id = cast(? as uuid)", area);
        }
    }

    /** A centre of which Iris is the manager, with one report too many. */
    private static void fill(String area) {
        Sql.run("""
                insert into area select cast(? as uuid), 0, 'vol-' || random(), 'Vol', a.type, a.municipality_id, a.controller,
                    a.boundary, a.min_longitude, a.min_latitude, a.max_longitude, a.max_latitude, a.created_at
                from area a where a.slug = 'naaldwijk'
                """, area);
        Sql.run("""
                insert into membership (id, person_id, organisation_id, role, scope, area_id, valid_from_date, created_at)
                values (gen_random_uuid(), '0e000000-0000-7000-8000-000000000041', '0a000000-0000-7000-8000-000000000003',
                    'MANAGER', 'AREA', cast(? as uuid), '2026-01-01', '2026-01-01Z')
                """, area);
        Sql.run("""
                insert into incident (id, area_id, category, intake, theme, status, severity, occurred_from, reported_at,
                    listed_at, updated_at, reporter_organisation_id, client_key, handler_organisation_id)
                select gen_random_uuid(), cast(? as uuid), 'GRAFFITI', 'SITUATION', 'DECAY', 'REPORTED', 'LOW', m, m, m, m,
                    '0a000000-0000-7000-8000-000000000003', gen_random_uuid(), '0a000000-0000-7000-8000-000000000003'
                from generate_series(timestamptz '2025-01-01Z', timestamptz '2025-01-01Z' + interval '10000 minutes',
                    interval '1 minute') m
                """, area);
    }

    private static List<String> lines(Response answer) {
        return Arrays.asList(new String(answer.asByteArray(), StandardCharsets.UTF_8).split("\r?\n"));
    }

    private static Response csv(Someone someone, Map<String, String> filter) {
        return as(someone)
                .accept("text/csv")
                .queryParams(filter)
                .get("/incidents")
                .then()
                .statusCode(200)
                .extract()
                .response();
    }
}
