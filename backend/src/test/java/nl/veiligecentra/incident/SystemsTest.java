package nl.veiligecentra.incident;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import nl.veiligecentra.testing.Systems;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import static nl.veiligecentra.incident.Reports.GRAVENZANDE;
import static nl.veiligecentra.incident.Reports.lamp;
import static nl.veiligecentra.incident.Reports.move;
import static nl.veiligecentra.incident.Reports.sentBy;
import static nl.veiligecentra.incident.Reports.theft;
import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Someone.NOOR;
import static nl.veiligecentra.testing.Someone.YARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

/** What a system of the municipality does all day, and that each part of it needs its scope. */
@QuarkusTest
@WithTestResource(TestServices.class)
class SystemsTest {

    private static final String[] ALL = {"incidents:read", "incidents:report", "incidents:handle", "events:read"};

    @Test
    void itFetchesWhatChangedOfWhatLiesWithIt() {
        var before = Instant.now().minusMillis(1).toString();
        var lamp = sentBy(NOOR, lamp());
        var theft = sentBy(NOOR, theft());

        system(ALL)
                .queryParam("handler", "me")
                .queryParam("updatedSince", before)
                .get("/incidents")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(lamp))
                .body("items.id", not(hasItem(theft)));
        system(ALL)
                .queryParam("handler", "me")
                .queryParam("updatedSince", Instant.now().plusSeconds(60).toString())
                .get("/incidents")
                .then()
                .body("items.id", not(hasItem(lamp)));
    }

    @Test
    void itsNumberIsKeptOnceHoweverOftenItIsSent() {
        var lamp = sentBy(NOOR, lamp());
        var number = Map.of("system", "zaken", "number", UUID.randomUUID().toString());

        for (var times = 0; times < 2; times++) {
            json(system(ALL), number)
                    .post("/incidents/{id}/external-references", lamp)
                    .then()
                    .statusCode(201)
                    .body("externalReferences.number", contains(number.get("number")));
        }

        json(system(ALL), number)
                .post("/incidents/{id}/external-references", sentBy(NOOR, lamp()))
                .then()
                .statusCode(409)
                .body("code", equalTo("already-there"));
        system(ALL)
                .queryParam("externalNumber", number.get("number"))
                .get("/incidents")
                .then()
                .statusCode(200)
                .body("items.id", contains(lamp));
    }

    @Test
    void aNumberIsFoundOnlyByWhoSeesIt() {
        var lamp = sentBy(NOOR, lamp());
        var number = UUID.randomUUID().toString();
        json(system(ALL), Map.of("system", "zaken", "number", number))
                .post("/incidents/{id}/external-references", lamp)
                .then()
                .statusCode(201);

        as(NOOR).queryParam("externalNumber", number).get("/incidents").then().body("items.id", contains(lamp));
        as(YARA).queryParam("externalNumber", number).get("/incidents").then().body("items", hasSize(0));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("actsWithTheirScope")
    void eachActNeedsItsScope(String scope, String name, BiFunction<RequestSpecification, String, Response> act) {
        var lamp = sentBy(NOOR, lamp());
        var others = Arrays.stream(ALL).filter(other -> !other.equals(scope)).toArray(String[]::new);

        assertThat(act.apply(system(others), lamp).statusCode())
                .as("without " + scope)
                .isEqualTo(403);
        assertThat(act.apply(system("incidents:read", scope), lamp).statusCode())
                .as("with " + scope)
                .isIn(200, 201);
    }

    static Stream<Arguments> actsWithTheirScope() {
        return Stream.of(
                act("incidents:read", "list", (r, id) -> r.get("/incidents")),
                act("incidents:read", "read", (r, id) -> r.get("/incidents/{id}", id)),
                act("incidents:read", "conversation", (r, id) -> r.get("/incidents/{id}/updates", id)),
                act("incidents:read", "areas", (r, id) -> r.get("/areas")),
                act("incidents:read", "organisations", (r, id) -> r.get("/organisations")),
                act("incidents:report", "report", (r, id) -> json(r, lamp()).post("/incidents")),
                act(
                        "incidents:handle",
                        "move",
                        (r, id) -> json(r, move("REPORTED", "ACKNOWLEDGED")).post("/incidents/{id}/transitions", id)),
                act(
                        "incidents:handle",
                        "number",
                        (r, id) -> json(
                                        r,
                                        Map.of(
                                                "system",
                                                "zaken",
                                                "number",
                                                UUID.randomUUID().toString()))
                                .post("/incidents/{id}/external-references", id)),
                act(
                        "incidents:handle",
                        "write",
                        (r, id) -> json(r, Map.of("kind", "NOTE", "audience", "REPORTER", "text", "We kijken ernaar"))
                                .post("/incidents/{id}/updates", id)),
                act("events:read", "events", (r, id) -> r.get("/events")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("actsOfPeople")
    void noScopeGivesWhatIsForPeople(String name, BiFunction<RequestSpecification, String, Response> act) {
        assertThat(act.apply(system(ALL), sentBy(NOOR, lamp())).statusCode()).isEqualTo(403);
    }

    static Stream<Arguments> actsOfPeople() {
        return Stream.of(
                people(
                        "reroute",
                        (r, id) -> json(r, Map.of("organisationId", Reports.MUNICIPALITY))
                                .put("/incidents/{id}/handler", id)),
                people(
                        "release",
                        (r, id) -> json(r, Map.of("description", true)).post("/incidents/{id}/release", id)),
                people("reporter", (r, id) -> r.get("/incidents/{id}/reporter?reason=ANSWER_QUESTION", id)),
                people("endorse", (r, id) -> r.put("/incidents/{id}/endorsement", id)),
                people(
                        "police mark",
                        (r, id) -> json(r, Map.of("mark", "SEEN")).put("/incidents/{id}/police-mark", id)),
                people("link", (r, id) -> r.post("/incidents/{id}/reply-link", id)),
                people("addresses", (r, id) -> r.get("/areas/{id}/reply-addresses", GRAVENZANDE)),
                people("audit log", (r, id) -> r.get("/audit-events")),
                people("service clients", (r, id) -> r.get("/service-clients")));
    }

    private static Arguments act(String scope, String name, BiFunction<RequestSpecification, String, Response> act) {
        return Arguments.of(scope, name, act);
    }

    private static Arguments people(String name, BiFunction<RequestSpecification, String, Response> act) {
        return Arguments.of(name, act);
    }

    private static RequestSpecification system(String... scopes) {
        return Systems.municipality(scopes);
    }
}
