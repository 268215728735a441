package nl.veiligecentra.brainstorm;

import io.restassured.response.ValidatableResponse;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;

import java.util.HashMap;
import java.util.Map;

import static nl.veiligecentra.testing.Api.json;

/** Inputs as people of a fresh centre give them. */
public final class Inputs {

    private Inputs() {}

    public static Map<String, Object> about(FreshCentre centre, String partner) {
        return new HashMap<>(Map.of(
                "areaId", centre.area.toString(),
                "about", partner,
                "kind", "PROBLEM",
                "topic", "REACHABILITY",
                "text", "Na zessen krijgen we niemand meer aan de telefoon"));
    }

    public static Map<String, Object> saying(FreshCentre centre, String text) {
        var input = about(centre, "POLICE");
        input.put("text", text);
        return input;
    }

    public static String submitted(Resident giver, Map<String, Object> input) {
        return json(giver.request(), input)
                .post("/brainstorm-inputs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String accepted(FreshCentre centre, Map<String, Object> input) {
        var id = submitted(centre.member, input);
        moved(centre.manager, id, "SUBMITTED", "ACCEPTED").statusCode(200);
        return id;
    }

    public static ValidatableResponse moved(Resident by, String id, String from, String to) {
        return moved(by, id, Map.of("from", from, "to", to));
    }

    public static ValidatableResponse refused(Resident by, String id, String reason) {
        return moved(by, id, Map.of("from", "SUBMITTED", "to", "REFUSED", "reason", reason));
    }

    public static ValidatableResponse moved(Resident by, String id, Map<String, Object> step) {
        return json(by.request(), step)
                .post("/brainstorm-inputs/{id}/transitions", id)
                .then();
    }

    public static ValidatableResponse merged(Resident by, String id, String into) {
        return json(by.request(), Map.of("into", into))
                .post("/brainstorm-inputs/{id}/merge", id)
                .then();
    }

    public static ValidatableResponse written(Resident by, String id, String text) {
        return json(by.request(), Map.of("text", text))
                .post("/brainstorm-inputs/{id}/messages", id)
                .then();
    }

    public static ValidatableResponse read(Resident by, String id) {
        return by.request().get("/brainstorm-inputs/{id}", id).then();
    }

    public static ValidatableResponse supported(Resident by, String id) {
        return by.request().put("/brainstorm-inputs/{id}/support", id).then();
    }

    public static ValidatableResponse changed(Resident by, String id, int version, String patch) {
        return by.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .body(patch)
                .patch("/brainstorm-inputs/{id}", id)
                .then();
    }
}
