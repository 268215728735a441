package nl.veiligecentra.brainstorm.session;

import io.restassured.response.ValidatableResponse;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.testing.Api.json;

/** Sessions of a fresh centre, made through the API. */
public final class Sessions {

    public static final Instant STARTED = Instant.parse("2026-03-05T09:00:00Z");
    public static final Instant COMING = Instant.parse("2099-03-05T09:00:00Z");

    private Sessions() {}

    public static Map<String, Object> brainstorm(FreshCentre centre, Instant startsAt) {
        return new HashMap<>(Map.of(
                "kind", "BRAINSTORM",
                "title", "Winkeldiefstal en terugkoppeling",
                "areaIds", List.of(centre.area.toString()),
                "hostOrganisationId", centre.management.toString(),
                "startsAt", startsAt.toString(),
                "endsAt", startsAt.plus(Duration.ofHours(2)).toString(),
                "place", "Wijkcentrum, zaal 2",
                "invitees", List.of(invited(centre.police, "wijkagent", centre.officer))));
    }

    public static Map<String, Object> hostedByPolice(FreshCentre centre, Instant startsAt) {
        var session = brainstorm(centre, startsAt);
        session.put("hostOrganisationId", centre.police.toString());
        return session;
    }

    public static Map<String, Object> invited(UUID organisation, String function, Resident person) {
        return Map.of(
                "organisationId", organisation.toString(),
                "function", function,
                "personId", person.id().toString());
    }

    public static Map<String, Object> invitedByMail(UUID organisation, String function, String email) {
        return Map.of("organisationId", organisation.toString(), "function", function, "email", email);
    }

    public static String planned(FreshCentre centre, Map<String, Object> session) {
        return json(centre.manager.request(), session)
                .post("/brainstorm-sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String planned(FreshCentre centre) {
        return planned(centre, brainstorm(centre, STARTED));
    }

    public static String agendaSent(FreshCentre centre, Map<String, Object> session) {
        var id = planned(centre, session);
        added(centre, id, item(centre));
        moved(centre.manager, id, "PLANNED", "AGENDA_SENT").statusCode(200);
        return id;
    }

    /** With one item of the police, of which the outcome is written. */
    public static String drafted(FreshCentre centre, Map<String, Object> session) {
        var id = agendaSent(centre, session);
        moved(centre.manager, id, "AGENDA_SENT", "HELD").statusCode(200);
        outcome(centre, id, firstItem(centre.manager, id), 0, AGREED).statusCode(200);
        moved(centre.manager, id, "HELD", "DRAFT").statusCode(200);
        return id;
    }

    public static final String AGREED = """
            {"discussion": "De politie vertelt hoe het nu gaat.", "decision": "AGREED",
             "partnerText": "De politie belt binnen tien dagen terug.", "giverText": "Je wordt binnen tien dagen gebeld."}
            """;

    public static Map<String, Object> item(FreshCentre centre) {
        return new HashMap<>(Map.of(
                "title",
                "Terugbellen na een aangifte",
                "explanation",
                "Hoe lang duurt het nu?",
                "areaIds",
                List.of(centre.area.toString()),
                "partnerIds",
                List.of(centre.police.toString())));
    }

    public static String added(FreshCentre centre, String id, Map<String, Object> item) {
        return json(centre.manager.request(), item)
                .post("/brainstorm-sessions/{id}/agenda-items", id)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse moved(Resident by, String id, String from, String to) {
        return moved(by, id, Map.of("from", from, "to", to));
    }

    public static ValidatableResponse moved(Resident by, String id, Map<String, Object> step) {
        return json(by.request(), step)
                .post("/brainstorm-sessions/{id}/transitions", id)
                .then();
    }

    public static ValidatableResponse read(Resident by, String id) {
        return by.request().get("/brainstorm-sessions/{id}", id).then();
    }

    public static String firstItem(Resident by, String id) {
        return read(by, id).statusCode(200).extract().path("items[0].id");
    }

    public static ValidatableResponse changed(Resident by, String id, int version, String patch) {
        return by.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .body(patch)
                .patch("/brainstorm-sessions/{id}", id)
                .then();
    }

    public static ValidatableResponse outcome(FreshCentre centre, String id, String item, int version, String patch) {
        return outcome(centre.manager, id, item, version, patch);
    }

    public static ValidatableResponse outcome(Resident by, String id, String item, int version, String patch) {
        return by.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .body(patch)
                .patch("/brainstorm-sessions/{id}/agenda-items/{item}/outcome", id, item)
                .then();
    }

    public static ValidatableResponse published(Resident by, String id) {
        return json(by.request(), Map.of())
                .post("/brainstorm-sessions/{id}/publication", id)
                .then();
    }

    public static ValidatableResponse approved(Resident by, String id) {
        return by.request().put("/brainstorm-sessions/{id}/draft/approval", id).then();
    }

    public static int version(Resident by, String id) {
        return read(by, id).statusCode(200).extract().path("version");
    }
}
