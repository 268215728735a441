package nl.veiligecentra.incident;

import nl.veiligecentra.testing.Someone;

import java.util.HashMap;
import java.util.Map;

import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;

/** Reports as people send them, and the places they send them from. */
final class Reports {

    static final String GRAVENZANDE = "0c000000-0000-7000-8000-000000000001";
    static final String NAALDWIJK = "0c000000-0000-7000-8000-000000000002";
    static final String LANGESTRAAT = "05000000-0000-7000-8000-000000000001";
    static final String MARKTPLEIN = "05000000-0000-7000-8000-000000000002";
    static final String WILHELMINAPLEIN = "05000000-0000-7000-8000-000000000003";
    static final String MUNICIPALITY = "0a000000-0000-7000-8000-000000000001";
    static final String POLICE = "0a000000-0000-7000-8000-000000000005";

    private Reports() {}

    static Map<String, Object> lamp() {
        return new HashMap<>(Map.of(
                "areaId", GRAVENZANDE,
                "category", "STREET_LIGHT_BROKEN",
                "streetId", LANGESTRAAT,
                "placeText", "bij nummer 41",
                "description", "Drie lampen op een rij uit"));
    }

    static Map<String, Object> theft() {
        return new HashMap<>(Map.of(
                "areaId",
                GRAVENZANDE,
                "category",
                "SHOPLIFTING",
                "streetId",
                LANGESTRAAT,
                "placeText",
                "nummer 41",
                "point",
                Map.of("type", "Point", "coordinates", new double[] {4.1655, 52.0012}),
                "description",
                "Twee dozen parfum weg",
                "damageEur",
                240.50,
                "policeReport",
                Map.of("state", "NONE", "notFiledReason", "NO_TIME")));
    }

    static Map<String, Object> with(Map<String, Object> report, String field, Object value) {
        report.put(field, value);
        return report;
    }

    static String sentBy(Someone someone, Map<String, Object> report) {
        return json(as(someone), report)
                .post("/incidents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static void moved(Someone someone, String id, Map<String, Object> move) {
        json(as(someone), move).post("/incidents/{id}/transitions", id).then().statusCode(200);
    }

    static Map<String, Object> move(String from, String to) {
        return new HashMap<>(Map.of("from", from, "to", to));
    }

    static String resolvedLampOf(Someone reporter) {
        var id = sentBy(reporter, lamp());
        moved(Someone.JORIS, id, move("REPORTED", "RESOLVED"));
        return id;
    }
}
