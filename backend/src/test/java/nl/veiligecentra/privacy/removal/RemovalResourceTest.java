package nl.veiligecentra.privacy.removal;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.testing.Mails;
import nl.veiligecentra.testing.Someone;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static nl.veiligecentra.testing.Api.anonymous;
import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Places.GRAVENZANDE;
import static nl.veiligecentra.testing.Someone.ANNA;
import static nl.veiligecentra.testing.Someone.MARIT;
import static nl.veiligecentra.testing.Someone.NOOR;
import static nl.veiligecentra.testing.Someone.OSCAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@WithTestResource(TestServices.class)
class RemovalResourceTest {

    @Test
    void somebodyWithoutAnAccountAsksAndHearsWhatTheManagerDecided() {
        var report = reported("Er ligt glas op de stoep.");
        var request = asked("https://veilige-centra.example/meldingen/" + report);

        json(as(MARIT), Map.of("decision", "REMOVED", "reason", "De zin over u is weg."))
                .post("/removal-requests/{id}/decision", request)
                .then()
                .statusCode(200)
                .body("decision", equalTo("REMOVED"))
                .body("$", not(hasKey("email")));

        as(NOOR).get("/incidents/{id}", report).then().statusCode(200).body("$", not(hasKey("description")));
        assertThat(Mails.textTo("over.mij@example.org")).contains("weggehaald", "De zin over u is weg.");
        json(as(MARIT), Map.of("decision", "NOT_FOUND", "reason", "Toch niet."))
                .post("/removal-requests/{id}/decision", request)
                .then()
                .statusCode(409)
                .body("code", equalTo("already-decided"));
    }

    @Test
    void whatIsAskedTellsNothingAboutWhatIsThere() {
        var known = reported("Een losse tegel.");

        ask("https://veilige-centra.example/meldingen/" + known);
        ask("https://veilige-centra.example/meldingen/" + UUID.randomUUID());
        ask("ergens anders");
    }

    @Test
    void onlyTheManagerOfThatAreaSeesIt() {
        var request = asked("op het Marktplein in 's-Gravenzande, " + UUID.randomUUID());

        as(OSCAR).get("/removal-requests/{id}", request).then().statusCode(404);
        as(OSCAR).get("/removal-requests").then().statusCode(200).body("items.id", not(hasItem(request)));
        as(OSCAR)
                .queryParam("area", GRAVENZANDE)
                .get("/removal-requests")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        json(as(OSCAR), Map.of("decision", "NOT_FOUND", "reason", "Niets gevonden."))
                .post("/removal-requests/{id}/decision", request)
                .then()
                .statusCode(404);
    }

    @Test
    void withoutAnAreaItIsForAnAdministrator() {
        var place = "op een foto van een gevel, " + UUID.randomUUID();
        ask(place);

        as(MARIT)
                .queryParam("limit", 200)
                .get("/removal-requests")
                .then()
                .statusCode(200)
                .body("items.place", not(hasItem(place)));
        var id = idOf(ANNA, place);
        json(as(ANNA), Map.of("decision", "REMOVED", "reason", "Weg."))
                .post("/removal-requests/{id}/decision", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("no-report"));
        json(as(ANNA), Map.of("decision", "NOT_FOUND", "reason", "We vonden geen melding met zo'n foto."))
                .post("/removal-requests/{id}/decision", id)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOOR", "BRAM", "JORIS", "FEMKE", "DAAN", "LOTTE", "KEES", "WILLEM", "STRANGER"})
    void nobodyElseReadsOrDecides(Someone other) {
        as(other).get("/removal-requests").then().statusCode(403);
        json(as(other), Map.of("decision", "NOT_FOUND", "reason", "Niets."))
                .post("/removal-requests/{id}/decision", UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    @Test
    void readingNeedsACredential() {
        anonymous().get("/removal-requests").then().statusCode(401);
    }

    @Test
    void allMistakesAreToldAtOnce() {
        json(anonymous(), Map.of("place", " ", "email", "geen adres", "name", "Jan"))
                .post("/removal-requests")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/place", "/email", "/name"));
        var request = asked("in 's-Gravenzande, " + UUID.randomUUID());
        json(as(MARIT), Map.of("decision", "WEG", "reason", ""))
                .post("/removal-requests/{id}/decision", request)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/decision", "/reason"));
        json(as(MARIT), Map.of("decision", "NOT_FOUND", "reason", "Bel 06-12345678 maar."))
                .post("/removal-requests/{id}/decision", request)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/reason"));
    }

    @Test
    void whoSendsItTwiceAsksOnce() {
        var place = "in 's-Gravenzande, " + UUID.randomUUID();
        ask(place);
        ask(place);

        List<String> places = as(MARIT)
                .queryParam("limit", 200)
                .queryParam("open", true)
                .get("/removal-requests")
                .path("items.place");
        assertThat(places).containsOnlyOnce(place);
    }

    private static void ask(String place) {
        json(anonymous(), Map.of("place", place, "email", "over.mij@example.org"))
                .post("/removal-requests")
                .then()
                .statusCode(204);
    }

    private static String asked(String place) {
        ask(place);
        return idOf(MARIT, place);
    }

    private static String idOf(Someone someone, String place) {
        List<Map<String, String>> requests = as(someone)
                .queryParam("limit", 200)
                .get("/removal-requests")
                .then()
                .extract()
                .path("items");
        return requests.stream()
                .filter(request -> place.equals(request.get("place")))
                .map(request -> request.get("id"))
                .findFirst()
                .orElse(null);
    }

    private static String reported(String description) {
        return json(
                        as(NOOR),
                        Map.of(
                                "areaId",
                                GRAVENZANDE,
                                "category",
                                "LITTER",
                                "streetId",
                                "05000000-0000-7000-8000-000000000001",
                                "description",
                                description))
                .post("/incidents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
