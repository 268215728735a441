package nl.veiligecentra.organisation;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import nl.veiligecentra.testing.Someone;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static nl.veiligecentra.testing.Api.outsideContract;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Each role on each operation gives what the one matrix file says, through HTTP. */
@QuarkusTest
@WithTestResource(TestServices.class)
class AccessMatrixTest {

    private static final String AREA = "0c000000-0000-7000-8000-000000000001";
    private static final String LAMP = "{\"areaId\": \"" + AREA + "\", \"category\": \"STREET_LIGHT_BROKEN\", "
            + "\"streetId\": \"05000000-0000-7000-8000-000000000001\"}";

    private static final String BOLLARDS = "{\"areaIds\": [\"" + AREA + "\"], \"theme\": \"TRAFFIC\", "
            + "\"action\": \"Paaltjes\", \"changesAccess\": true, "
            + "\"ownerOrganisationId\": \"0a000000-0000-7000-8000-000000000001\"}";

    private static final String INPUT = "{\"areaId\": \"" + AREA + "\", \"about\": \"POLICE\", \"kind\": \"IDEA\", "
            + "\"topic\": \"PRESENCE\", \"text\": \"Elke vrijdag een ronde\"}";

    private static final String SESSION =
            "{\"kind\": \"WORKING_GROUP\", \"title\": \"Werkgroep\", \"areaIds\": [\"" + AREA
                    + "\"], \"hostOrganisationId\": \"0a000000-0000-7000-8000-000000000004\", \"place\": \"De Nederhof\", "
                    + "\"startsAt\": \"2099-01-05T09:00:00Z\", \"endsAt\": \"2099-01-05T10:00:00Z\", \"invitees\": ["
                    + Stream.of(1, 2, 5, 6).map(AccessMatrixTest::guest).collect(Collectors.joining(", ")) + "]}";

    private static final Map<Role, Someone> PEOPLE = Map.of(
            Role.MEMBER, Someone.YARA,
            Role.BOARD, Someone.BRAM,
            Role.MANAGER, Someone.MARIT,
            Role.FACILITATOR, Someone.LOTTE,
            Role.MUNICIPALITY, Someone.JORIS,
            Role.POLICE, Someone.FEMKE,
            Role.FIRE_SERVICE, Someone.DAAN,
            Role.SECURITY, Someone.KEES,
            Role.AUDITOR, Someone.WILLEM,
            Role.ADMIN, Someone.ANNA);

    private static final Map<Operation, Function<RequestSpecification, Response>> PROBES = Map.ofEntries(
            Map.entry(Operation.READ_DELETIONS, r -> r.get("/deletions")),
            Map.entry(Operation.REPORT_INCIDENT, r -> json(r).body(LAMP).post("/incidents")),
            Map.entry(Operation.READ_INCIDENTS, r -> r.get("/incidents")),
            Map.entry(Operation.EXPORT_INCIDENTS, r -> r.get("/incidents?format=csv")),
            Map.entry(Operation.ENDORSE_INCIDENT, r -> r.put("/incidents/{id}/endorsement", newLamp())),
            Map.entry(
                    Operation.REROUTE_INCIDENT,
                    r -> json(r).body("{\"organisationId\": \"0a000000-0000-7000-8000-000000000001\"}")
                            .put("/incidents/{id}/handler", newLamp())),
            Map.entry(
                    Operation.RELEASE_INCIDENT,
                    r -> json(r).body("{\"description\": true}").post("/incidents/{id}/release", newLamp())),
            Map.entry(Operation.READ_STATISTICS, r -> r.get("/statistics/incidents?by=month")),
            Map.entry(
                    Operation.READ_REPORTER,
                    r -> r.get("/incidents/{id}/reporter?reason=ANSWER_QUESTION", newSharedTheft())),
            Map.entry(
                    Operation.MARK_FOR_POLICE,
                    r -> json(r).body("{\"mark\": \"SEEN\"}").put("/incidents/{id}/police-mark", newSharedTheft())),
            Map.entry(Operation.READ_MATRIX, r -> r.get("/agreements?area=" + AREA)),
            Map.entry(Operation.READ_OWN_MEASURES, r -> r.get("/measures")),
            Map.entry(Operation.EDIT_OWN_MEASURES, r -> r.get("/measure-catalogue")),
            Map.entry(
                    Operation.EDIT_MEASURES,
                    r -> r.put("/measures/{id}/incidents/{incidentId}", newMeasure(), newLamp())),
            Map.entry(
                    Operation.GIVE_FIRE_ADVICE,
                    r -> json(r).body("{\"advice\": \"POSITIVE\"}").put("/measures/{id}/fire-advice", newMeasure())),
            Map.entry(Operation.READ_INPUTS, r -> r.get("/brainstorm-inputs")),
            Map.entry(Operation.READ_ACCEPTED_INPUTS, r -> r.get("/brainstorm-inputs/{id}", newAcceptedInput())),
            Map.entry(Operation.SUBMIT_INPUT, r -> json(r).body(INPUT).post("/brainstorm-inputs")),
            Map.entry(Operation.READ_SESSIONS, r -> r.get("/brainstorm-sessions")),
            Map.entry(Operation.TAKE_PART_IN_SESSIONS, r -> r.get("/brainstorm-sessions/{id}", newSession())),
            Map.entry(Operation.PLAN_SESSIONS, r -> json(r).body(SESSION).post("/brainstorm-sessions")),
            Map.entry(Operation.READ_WORKING_GROUPS, r -> r.get("/working-groups")),
            Map.entry(Operation.READ_FIGURE_REQUESTS, r -> r.get("/figure-requests")),
            Map.entry(Operation.READ_PULSE, r -> r.get("/cooperation-pulse")),
            Map.entry(Operation.READ_EVENTS, r -> r.get("/events")),
            Map.entry(
                    Operation.EDIT_CATEGORIES,
                    r -> r.contentType("application/merge-patch+json")
                            .header("If-Match", "\"99\"")
                            .body("{}")
                            .patch("/incident-categories/GRAFFITI")));

    private final AccessMatrix matrix = new AccessMatrix();

    static Stream<Arguments> everyRoleOnEveryOperation() {
        return PROBES.keySet().stream()
                .flatMap(op -> Arrays.stream(Role.values()).map(role -> arguments(op, role)));
    }

    @BeforeEach
    void everyRoleHasSomebody() {
        assertThat(PEOPLE).containsOnlyKeys(Role.values());
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("everyRoleOnEveryOperation")
    void theMatrixHolds(Operation operation, Role role) {
        var answer = PROBES.get(operation).apply(as(PEOPLE.get(role)));

        if (matrix.allows(role, operation)) {
            assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 201, 204, 412);
        } else {
            // 404 for who cannot even see the report, such as a guard with whom it does not lie
            assertThat(answer.statusCode()).as(answer.asString()).isIn(403, 404);
        }
    }

    private static String newLamp() {
        return json(as(Someone.NOOR))
                .body(LAMP)
                .post("/incidents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String newMeasure() {
        return json(as(Someone.MARIT))
                .body(BOLLARDS)
                .post("/measures")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String newAcceptedInput() {
        String id = json(as(Someone.NOOR))
                .body(INPUT)
                .post("/brainstorm-inputs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        json(as(Someone.MARIT))
                .body("{\"from\": \"SUBMITTED\", \"to\": \"ACCEPTED\"}")
                .post("/brainstorm-inputs/{id}/transitions", id)
                .then()
                .statusCode(200);
        return id;
    }

    private static String guest(int organisation) {
        return "{\"organisationId\": \"0a000000-0000-7000-8000-00000000000%1$d\", \"function\": \"gast\", "
                        .formatted(organisation)
                + "\"email\": \"gast%1$d@example.org\"}".formatted(organisation);
    }

    private static String newSession() {
        return json(as(Someone.MARIT))
                .body(SESSION)
                .post("/brainstorm-sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String newSharedTheft() {
        var theft = LAMP.replace("STREET_LIGHT_BROKEN", "SHOPLIFTING").replace("}", ", \"shareWithPolice\": true}");
        return json(as(Someone.NOOR))
                .body(theft)
                .post("/incidents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static RequestSpecification as(Someone someone) {
        return outsideContract().header("Authorization", "Bearer " + someone.token());
    }

    private static RequestSpecification json(RequestSpecification request) {
        return request.contentType("application/json");
    }
}
