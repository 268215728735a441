package nl.veiligecentra.incident;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.veiligecentra.testing.Someone;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

import static nl.veiligecentra.incident.Reports.GRAVENZANDE;
import static nl.veiligecentra.incident.Reports.LANGESTRAAT;
import static nl.veiligecentra.incident.Reports.MARKTPLEIN;
import static nl.veiligecentra.incident.Reports.sentBy;
import static nl.veiligecentra.incident.Reports.theft;
import static nl.veiligecentra.incident.Reports.with;
import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Someone.ANNA;
import static nl.veiligecentra.testing.Someone.MARIT;
import static nl.veiligecentra.testing.Someone.NOOR;
import static nl.veiligecentra.testing.Someone.OSCAR;
import static nl.veiligecentra.testing.Someone.YARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
@WithTestResource(TestServices.class)
class IncidentClustersTest {

    private static final String THE_COUNTRY = "3.3,50.7,7.3,53.6";
    private static final String CENTRE = "4.1600,51.9985,4.1710,52.0045";

    @Test
    void farAwayIsOneCircleAndTheNumberIsThatOfTheList() {
        sentBy(NOOR, lampAt(4.1631, 52.0005));
        sentBy(NOOR, lampAt(4.1679, 52.0019));
        int total = as(MARIT)
                .queryParam("area", GRAVENZANDE)
                .queryParam("category", "DANGEROUS_CROSSING")
                .queryParam("count", true)
                .get("/incidents")
                .then()
                .extract()
                .path("total");

        clusters(MARIT, THE_COUNTRY, 7, "DANGEROUS_CROSSING")
                .body("items", hasSize(1))
                .body("items[0].amount", equalTo(total))
                .body("complete", equalTo(true));
    }

    @Test
    void closeByEachIsItsOwnAndNamesItsReport() {
        var here = sentBy(NOOR, with(lampAt(4.1631, 52.0005), "category", "LEANING_POLE"));
        sentBy(NOOR, with(lampAt(4.1679, 52.0019), "category", "LEANING_POLE"));

        clusters(MARIT, CENTRE, 18, "LEANING_POLE").body("items", hasSize(2)).body("items.incidentId", hasItem(here));
    }

    @Test
    void theBoxOfACircleFindsItsReportsInTheList() {
        sentBy(NOOR, with(lampAt(4.1651, 52.0010), "category", "UNCLEAR_SIGN"));
        sentBy(NOOR, with(lampAt(4.1652, 52.0011), "category", "UNCLEAR_SIGN"));
        String box = clusters(MARIT, THE_COUNTRY, 10, "UNCLEAR_SIGN").extract().path("items[0].bbox");

        as(MARIT)
                .queryParam("category", "UNCLEAR_SIGN")
                .queryParam("bbox", box)
                .queryParam("count", true)
                .get("/incidents")
                .then()
                .body("total", equalTo(2));
    }

    @Test
    void aNeighbourSeesAnEventInTheMiddleOfItsStreetAndOneOfAFewShopsInTheMiddleOfTheArea() {
        sentBy(NOOR, with(with(theftAt(4.1631, 52.0005), "category", "PICKPOCKETING"), "streetId", LANGESTRAAT));
        sentBy(NOOR, with(with(theftAt(4.1656, 52.0013), "category", "FRAUD"), "streetId", MARKTPLEIN));

        var inTheStreet = placeOf(YARA, "PICKPOCKETING");
        var ofAFewShops = placeOf(YARA, "FRAUD");

        assertThat(inTheStreet).isNotEqualTo(List.of(4.1631f, 52.0005f));
        assertThat(ofAFewShops).isNotEqualTo(inTheStreet);
        assertThat(distance(ofAFewShops, List.of(4.1655f, 52.0015f))).isLessThan(0.0005);
        assertThat(placeOf(MARIT, "PICKPOCKETING")).isEqualTo(List.of(4.1631f, 52.0005f));
    }

    @Test
    void anotherCentreIsNotOnTheMap() {
        sentBy(NOOR, with(lampAt(4.1651, 52.0010), "category", "SPEEDING"));

        clusters(OSCAR, CENTRE, 15, "SPEEDING").body("items", hasSize(0));
        as(OSCAR)
                .queryParam("bbox", CENTRE)
                .queryParam("zoom", 12)
                .queryParam("area", GRAVENZANDE)
                .get("/incidents/_clusters")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as(ANNA).queryParam("bbox", CENTRE)
                .queryParam("zoom", 12)
                .get("/incidents/_clusters")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoom=12", "bbox=4,51,5,52", "bbox=4,51,5,52&zoom=23", "bbox=5,51,4,52&zoom=3"})
    void aMapWithoutPlaceOrZoomIsRefused(String query) {
        as(MARIT).get("/incidents/_clusters?" + query).then().statusCode(400);
    }

    private static List<Float> placeOf(Someone viewer, String category) {
        return clusters(viewer, THE_COUNTRY, 16, category).extract().path("items[0].point.coordinates");
    }

    private static double distance(List<Float> one, List<Float> other) {
        return Math.hypot(one.get(0) - other.get(0), one.get(1) - other.get(1));
    }

    private static ValidatableResponse clusters(Someone viewer, String box, int zoom, String category) {
        return as(viewer)
                .queryParam("bbox", box)
                .queryParam("zoom", zoom)
                .queryParam("category", category)
                .get("/incidents/_clusters")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> lampAt(double lon, double lat) {
        return with(with(Reports.lamp(), "point", point(lon, lat)), "category", "DANGEROUS_CROSSING");
    }

    private static Map<String, Object> theftAt(double lon, double lat) {
        return with(theft(), "point", point(lon, lat));
    }

    private static Map<String, Object> point(double lon, double lat) {
        return Map.of("type", "Point", "coordinates", new double[] {lon, lat});
    }
}
