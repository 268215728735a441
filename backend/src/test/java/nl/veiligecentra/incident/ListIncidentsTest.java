package nl.veiligecentra.incident;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import nl.veiligecentra.testing.Someone;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import static nl.veiligecentra.incident.Reports.GRAVENZANDE;
import static nl.veiligecentra.incident.Reports.lamp;
import static nl.veiligecentra.incident.Reports.move;
import static nl.veiligecentra.incident.Reports.moved;
import static nl.veiligecentra.incident.Reports.sentBy;
import static nl.veiligecentra.incident.Reports.theft;
import static nl.veiligecentra.incident.Reports.with;
import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Someone.JORIS;
import static nl.veiligecentra.testing.Someone.MARIT;
import static nl.veiligecentra.testing.Someone.NOOR;
import static nl.veiligecentra.testing.Someone.YARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@WithTestResource(TestServices.class)
class ListIncidentsTest {

    @Test
    void pagesTogetherHoldEverythingOnce() {
        for (int i = 0; i < 5; i++) {
            sentBy(NOOR, lamp());
        }
        var paged = new ArrayList<String>();
        String cursor = null;
        do {
            var page = page(MARIT, 2, cursor);
            paged.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        } while (cursor != null && paged.size() < 400);

        List<String> whole = as(MARIT)
                .queryParam("limit", 200)
                .get("/incidents")
                .then()
                .extract()
                .path("items.id");
        assertThat(paged).doesNotHaveDuplicates().startsWith(whole.subList(0, 5).toArray(String[]::new));
        assertThat(paged.size()).isGreaterThanOrEqualTo(Math.min(whole.size(), 200));
    }

    @Test
    void theNextPageIsLinked() {
        sentBy(NOOR, lamp());
        sentBy(NOOR, lamp());

        as(MARIT)
                .queryParam("limit", 1)
                .get("/incidents")
                .then()
                .header("Link", containsString("rel=\"next\""))
                .header("Link", containsString("limit=1"));
    }

    @Test
    void theNewestComeFirstForWhoSeesAll() {
        sentBy(NOOR, lamp());
        sentBy(NOOR, theft());

        List<String> moments = as(MARIT).get("/incidents").then().extract().path("items.reportedAt");

        assertThat(moments.stream().map(Instant::parse)).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void inTheSharedViewTheOrderDoesNotTellTheHourOfATheft() {
        var before = sentBy(NOOR, with(lamp(), "category", "WAYFINDING"));
        var theft = sentBy(NOOR, with(theft(), "category", "CYBERCRIME"));
        var after = sentBy(NOOR, with(lamp(), "category", "WAYFINDING"));

        List<String> ids = as(YARA).queryParam("category", "WAYFINDING", "CYBERCRIME")
                .queryParam("limit", 200)
                .get("/incidents")
                .then()
                .extract()
                .path("items.id");

        assertThat(ids.indexOf(theft))
                .as("by day, so below what was seen today")
                .isGreaterThan(ids.indexOf(before));
        assertThat(ids.indexOf(after)).isLessThan(ids.indexOf(before));
    }

    @Test
    void filtersNarrowTheListAndTheCountAgrees() {
        var open = sentBy(NOOR, lamp());
        var done = sentBy(NOOR, lamp());
        moved(JORIS, done, move("REPORTED", "RESOLVED"));

        as(MARIT)
                .queryParam("status", "RESOLVED")
                .queryParam("category", "STREET_LIGHT_BROKEN")
                .queryParam("area", GRAVENZANDE)
                .queryParam("limit", 200)
                .queryParam("count", true)
                .get("/incidents")
                .then()
                .body("items.id", hasItem(done))
                .body("items.id", not(hasItem(open)))
                .body("items.status", everyItem(equalTo("RESOLVED")))
                .body("total", greaterThanOrEqualTo(1));
    }

    @Test
    void mineAreMineAndMyShops() {
        var mine = sentBy(NOOR, lamp());
        var others = sentBy(YARA, lamp());

        as(Someone.PIM)
                .queryParam("mine", true)
                .queryParam("limit", 200)
                .get("/incidents")
                .then()
                .body("items.id", hasItem(mine))
                .body("items.id", not(hasItem(others)));
    }

    @Test
    void aBoxOnTheMapFindsWhatLiesInside() {
        var id = sentBy(NOOR, with(lamp(), "point", Map.of("type", "Point", "coordinates", new double[] {4.1701, 52.0040
        })));

        as(MARIT)
                .queryParam("bbox", "4.1700,52.0039,4.1702,52.0041")
                .get("/incidents")
                .then()
                .body("items.id", hasItem(id));
        as(YARA).queryParam("bbox", "4.1700,52.0039,4.1702,52.0041")
                .get("/incidents")
                .then()
                .body("items.id", not(hasItem(id)));
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        sentBy(NOOR, lamp());
        sentBy(NOOR, lamp());
        var cursor = page(MARIT, 1, null).getString("next");

        as(MARIT)
                .queryParam("cursor", cursor)
                .queryParam("sort", "-endorsements")
                .get("/incidents")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("invalid-cursor"));
    }

    @Test
    void nobodyFindsOutWithWhomATheftLiesByFiltering() {
        var id = sentBy(NOOR, theft());

        as(YARA).queryParam("handler", "0a000000-0000-7000-8000-000000000004")
                .queryParam("limit", 200)
                .get("/incidents")
                .then()
                .body("items.id", not(hasItem(id)));
        as(YARA).queryParam("updatedSince", Instant.now().minusSeconds(60).toString())
                .get("/incidents")
                .then()
                .body("items.id", not(hasItem(id)));
    }

    private static JsonPath page(Someone someone, int limit, String cursor) {
        var request = as(someone).queryParam("limit", limit);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/incidents").then().statusCode(200).extract().jsonPath();
    }
}
