package nl.veiligecentra.measure;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import org.hamcrest.Matchers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.testing.Api.json;

/** Measures of a centre of their own, made through the API. */
final class Agreed {

    static final LocalDate DUE = LocalDate.of(2099, 6, 1);

    private Agreed() {}

    static Map<String, Object> lighting(FreshCentre centre) {
        return new HashMap<>(Map.of(
                "areaIds",
                List.of(centre.area.toString()),
                "theme",
                "DECAY",
                "bottleneck",
                "Donkere stukken in de Proefstraat",
                "action",
                "Alle verlichting naar led, drie lampen erbij",
                "ownerOrganisationId",
                centre.municipality.toString(),
                "dueDate",
                DUE.toString()));
    }

    static String proposed(Resident by, Map<String, Object> measure) {
        return json(by.request(), measure)
                .post("/measures")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String agreed(FreshCentre centre, Map<String, Object> measure) {
        var id = proposed(centre.manager, measure);
        moved(centre.handler, id, "PROPOSED", "AGREED").statusCode(200);
        return id;
    }

    static ValidatableResponse moved(Resident by, String id, String from, String to) {
        return moved(by, id, new HashMap<>(Map.of("from", from, "to", to)));
    }

    static ValidatableResponse moved(Resident by, String id, Map<String, Object> step) {
        return json(by.request(), step).post("/measures/{id}/transitions", id).then();
    }

    static ValidatableResponse changed(Resident by, String id, String tag, String patch) {
        return patching(by.request(), tag)
                .body(patch)
                .patch("/measures/{id}", id)
                .then();
    }

    static String tagOf(Resident by, String id) {
        return by.request()
                .get("/measures/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    static RequestSpecification patching(RequestSpecification request, String tag) {
        return request.contentType("application/merge-patch+json").header("If-Match", tag);
    }

    static String linkedLamp(FreshCentre centre, String measure) {
        var lamp = centre.sentBy(centre.member, centre.lamp());
        centre.manager
                .request()
                .put("/measures/{id}/incidents/{incident}", measure, lamp)
                .then()
                .statusCode(204)
                .body(Matchers.emptyString());
        return lamp;
    }

    static String unknown() {
        return UUID.randomUUID().toString();
    }
}
