package nl.veiligecentra;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import nl.veiligecentra.organisation.Role;
import nl.veiligecentra.testing.Api;
import nl.veiligecentra.testing.ContractExample;
import nl.veiligecentra.testing.DemoDay;
import nl.veiligecentra.testing.DemoServices;
import nl.veiligecentra.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import static nl.veiligecentra.testing.Places.GRAVENZANDE;
import static org.assertj.core.api.Assertions.assertThat;

/** Every operation of the contract, called as its example by each role, by the same role elsewhere, and with too much. */
@QuarkusTest
@WithTestResource(DemoServices.class)
class RoleTableTest {

    private static final Map<Role, Someone> PEOPLE = new EnumMap<>(Map.of(
            Role.MEMBER, Someone.NOOR,
            Role.BOARD, Someone.BRAM,
            Role.MANAGER, Someone.MARIT,
            Role.FACILITATOR, Someone.LOTTE,
            Role.MUNICIPALITY, Someone.JORIS,
            Role.POLICE, Someone.FEMKE,
            Role.FIRE_SERVICE, Someone.DAAN,
            Role.SECURITY, Someone.KEES,
            Role.AUDITOR, Someone.WILLEM,
            Role.ADMIN, Someone.ANNA));
    private static final String NEW_FIELD = "nobodyKnowsThis";
    private static final List<String> NOT_FOR_CALLERS = List.of("id", "version", "status", "reporterId", "createdAt");
    private static final List<String> OF_THIS_AREA =
            List.of(GRAVENZANDE, "1c000000-0000-4000-8000", "'s-Gravenzande", "Langestraat", "Bloemen & Zo");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RoleTable table = new RoleTable();

    @Inject
    DemoDay demo;

    static List<ContractExample> operations() {
        return ContractExample.all().stream()
                .filter(operation -> operation.untried() == null)
                .toList();
    }

    static List<ContractExample> operationsForSomebody() {
        return operations().stream()
                .filter(operation -> !operation.caller().equals("nobody"))
                .toList();
    }

    static List<ContractExample> operationsOfOneArea() {
        return operationsForSomebody().stream()
                .filter(operation -> roleOf(operation) != null && roleOf(operation) != Role.ADMIN)
                .toList();
    }

    static List<ContractExample> operationsWithAnObject() {
        return operations().stream()
                .filter(operation ->
                        operation.request() != null && operation.request().isObject())
                .toList();
    }

    @BeforeEach
    void begin() {
        demo.begin();
    }

    @Test
    void theTableHoldsOnlyOperationsThatAreThere() {
        assertThat(operations().stream().map(ContractExample::operationId).toList())
                .as(RoleTable.FILE)
                .containsAll(table.operationIds());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operationsForSomebody")
    void eachRoleGetsWhatTheTableSays(ContractExample operation) {
        var given = new EnumMap<Role, Integer>(Role.class);
        PEOPLE.forEach((role, someone) -> given.put(role, statusOf(operation, someone.token())));
        var stranger = statusOf(operation, Someone.STRANGER.token());

        assertThat(table.knows(operation))
                .as(() -> "Add a row to " + RoleTable.FILE + ", such as " + table.suggestion(operation, given))
                .isTrue();
        var expected = new EnumMap<Role, Integer>(Role.class);
        PEOPLE.keySet().forEach(role -> expected.put(role, table.expected(operation, role)));
        assertThat(given).as(operation.operationId()).isEqualTo(expected);
        // what a stranger may not do, may not even be there
        assertThat(stranger == 404 && table.expected(operation, null) == 403 ? 403 : stranger)
                .as("%s by a stranger", operation.operationId())
                .isEqualTo(table.expected(operation, null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operationsOfOneArea")
    void theSameRoleOfAnotherAreaFindsNothing(ContractExample operation) {
        var answer = call(operation, DemoDay.tokenElsewhere(roleOf(operation).name()));

        if (table.elsewhere(operation) != 0) {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(table.elsewhere(operation));
        } else if (answer.statusCode() != 404) {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            assertThat(operation.isRead())
                    .as("%s changes something of another area", operation.operationId())
                    .isTrue();
            assertThat(answer.asString()).doesNotContain(OF_THIS_AREA);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operationsWithAnObject")
    void whatACallerMayNotSetIsRefused(ContractExample operation) throws IOException {
        var body = (ObjectNode) JSON.readTree(operation.body());
        body.put(NEW_FIELD, true);
        NOT_FOR_CALLERS.stream().filter(field -> !body.has(field)).forEach(field -> body.put(field, GRAVENZANDE));
        var call = operation.caller().equals("nobody")
                ? Api.outsideContract()
                : Api.outsideContract().header("Authorization", "Bearer " + DemoDay.tokenOf(operation.caller()));

        var answer = operation.fill(call).body(body.toString()).request(operation.method(), operation.path());

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("errors.pointer")).contains("/" + NEW_FIELD, "/version");
    }

    private int statusOf(ContractExample operation, String token) {
        return call(operation, token).statusCode();
    }

    private Response call(ContractExample operation, String token) {
        var answer = operation.fill(Api.withToken(token)).request(operation.method(), operation.path());
        if (!operation.isRead() && answer.statusCode() < 300) {
            demo.undo();
        }
        return answer;
    }

    /** @return {@code null} for service clients */
    private static Role roleOf(ContractExample operation) {
        return PEOPLE.entrySet().stream()
                .filter(entry ->
                        entry.getValue().name().toLowerCase(Locale.ROOT).equals(operation.caller()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
