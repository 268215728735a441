package nl.veiligecentra.effect;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.Someone;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Someone.BRAM;
import static nl.veiligecentra.testing.Someone.JORIS;
import static nl.veiligecentra.testing.Someone.MARIT;
import static nl.veiligecentra.testing.Someone.NOOR;
import static nl.veiligecentra.testing.Someone.OSCAR;
import static nl.veiligecentra.testing.Someone.WILLEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(TestServices.class)
class StatisticsResourceTest {

    private static final String GRAVENZANDE = "0c000000-0000-7000-8000-000000000001";
    private static final String NAALDWIJK = "0c000000-0000-7000-8000-000000000002";
    private static final String LANGESTRAAT = "05000000-0000-7000-8000-000000000001";
    private static final String MARKTPLEIN = "05000000-0000-7000-8000-000000000002";
    /** Years in which nothing else happens in the tests. */
    private static final int LONG_AGO = 2015;

    @Test
    void theManagerReadsEveryMonthWithTheYearBefore() {
        happened("GRAFFITI", LANGESTRAAT, "2010-03-03T10:30:00Z");
        happened("GRAFFITI", LANGESTRAAT, "2011-03-05T10:30:00Z");
        happened("LITTER", LANGESTRAAT, "2011-03-06T10:30:00Z");
        happened("LITTER", LANGESTRAAT, "2011-05-06T10:30:00Z");

        figures(MARIT, "month", "2011-01", "2011-06")
                .body("from", equalTo("2011-01"))
                .body("until", equalTo("2011-06"))
                .body("items.month", contains("2011-01", "2011-02", "2011-03", "2011-04", "2011-05", "2011-06"))
                .body("items.count.amount", contains(0, 0, 2, 0, 1, 0))
                .body("items.count.yearEarlier", contains(0, 0, 1, 0, 0, 0))
                .body("total.amount", equalTo(3))
                .body("total.yearEarlier", equalTo(1))
                .body("hidesSmallNumbers", equalTo(false));
    }

    @Test
    void theHourIsThatOfAmsterdamAndOfWhenItHappened() {
        happened("SHOPLIFTING", LANGESTRAAT, "2012-07-02T21:30:00Z");

        figures(MARIT, "weekday-hour", "2012-07", "2012-07")
                .body("hoursInCell", equalTo(1))
                .body("items.weekday", contains(1))
                .body("items.hour", contains(23));
    }

    @Test
    void whoHasTheSharedViewReadsThePartOfTheDayAndNoStreetOfAFewShops() {
        happened("SHOPLIFTING", MARKTPLEIN, "2013-07-02T15:30:00Z");
        for (var someone : List.of(BRAM, JORIS)) {
            figures(someone, "weekday-hour", "2013-07", "2013-07")
                    .body("hoursInCell", equalTo(6))
                    .body("items.hour", contains(12));
            figures(someone, "street", "2013-07", "2013-07")
                    .body("items", hasSize(1))
                    .body("items[0].street", nullValue())
                    .body("items[0].area.slug", equalTo("s-gravenzande"));
        }

        figures(MARIT, "street", "2013-07", "2013-07").body("items.street.name", contains("Marktplein"));
    }

    @Test
    void theAuditorReadsNoSmallNumberAndOnlyYearsThatAreOver() {
        for (int day = 1; day <= 9; day++) {
            happened("GRAFFITI", LANGESTRAAT, LONG_AGO + "-02-0" + day + "T10:00:00Z");
        }
        happened("LITTER", LANGESTRAAT, LONG_AGO + "-02-03T10:00:00Z");
        happened("LITTER", LANGESTRAAT, LONG_AGO + "-03-03T10:00:00Z");
        happened("BURGLARY", LANGESTRAAT, LONG_AGO + "-04-04T01:00:00Z");

        figures(WILLEM, "category", LONG_AGO + "-02", LONG_AGO + "-03")
                .body("from", equalTo(LONG_AGO + "-01"))
                .body("until", equalTo(LONG_AGO + "-12"))
                .body("hidesSmallNumbers", equalTo(true))
                .body("total.amount", equalTo(12))
                .body("items.find { it.category == 'LITTER' }.count.amount", nullValue())
                .body("items.find { it.category == 'BURGLARY' }.count.amount", nullValue())
                .body("items.find { it.category == 'GRAFFITI' }.count.amount", nullValue());
        as(WILLEM)
                .queryParam("by", "month")
                .get("/statistics/incidents")
                .then()
                .statusCode(200)
                .body("until", equalTo((Year.now().getValue() - 1) + "-12"));
    }

    @Test
    void whatWasWithdrawnDoesNotCount() {
        var id = happened("GRAFFITI", LANGESTRAAT, "2014-06-03T10:00:00Z");
        json(as(NOOR), Map.of("from", "REPORTED", "to", "WITHDRAWN"))
                .post("/incidents/{id}/transitions", id)
                .then()
                .statusCode(200);

        figures(MARIT, "month", "2014-06", "2014-06").body("total.amount", equalTo(0));
    }

    @Test
    void aSandboxIsInNoStatistics() {
        var centre = new FreshCentre();
        centre.sentBy(centre.member, centre.lamp());
        assertThat(reportedIn(centre)).isEqualTo(1);

        Sql.run("update area set sandbox = true where id = ?", centre.area);

        assertThat(reportedIn(centre)).isZero();
    }

    @Test
    void aMemberReadsNoFiguresAndNobodyThoseOfAnotherArea() {
        as(NOOR).queryParam("by", "month").get("/statistics/incidents").then().statusCode(403);
        as(OSCAR)
                .queryParam("by", "month")
                .queryParam("area", GRAVENZANDE)
                .get("/statistics/incidents")
                .then()
                .statusCode(404);
        as(OSCAR)
                .queryParam("by", "street")
                .get("/statistics/incidents")
                .then()
                .statusCode(200)
                .body("items.area.id", everyItem(in(List.of(NAALDWIJK))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by=weather",
                "from=2026-01",
                "by=month&from=2026-13",
                "by=month&from=2026-03&until=2026-01",
                "by=month&from=2020-01&until=2026-01",
                "by=month&q=lamp"
            })
    void aWrongQuestionIsRefused(String query) {
        as(MARIT)
                .get("/statistics/incidents?" + query)
                .then()
                .statusCode(400)
                .body("errors", not(hasItem(nullValue())));
    }

    private static ValidatableResponse figures(Someone someone, String by, String from, String until) {
        return as(someone)
                .queryParam("area", GRAVENZANDE)
                .queryParam("by", by)
                .queryParam("from", from)
                .queryParam("until", until)
                .get("/statistics/incidents")
                .then()
                .statusCode(200);
    }

    private static int reportedIn(FreshCentre centre) {
        return centre.manager
                .request()
                .queryParam("by", "month")
                .get("/statistics/incidents")
                .path("total.amount");
    }

    private static String happened(String category, String street, String at) {
        String id = json(as(NOOR), Map.of("areaId", GRAVENZANDE, "category", category, "streetId", street))
                .post("/incidents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Sql.run("update incident set occurred_from = cast(? as timestamptz) where id = ?", at, UUID.fromString(id));
        return id;
    }
}
