package nl.veiligecentra;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import static io.restassured.RestAssured.given;
import static nl.veiligecentra.testing.Someone.SEM;
import static nl.veiligecentra.testing.Someone.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

/** Walks every operation of the contract: what is added later is covered from its first day. */
@QuarkusTest
@WithTestResource(TestServices.class)
class ContractWalkTest {

    /** For everybody, without an account; nothing else is. */
    private static final Set<String> PUBLIC = Set.of();

    private static final String AREA_OF_OTHERS = "0c000000-0000-7000-8000-000000000001";

    private static final Set<String> OPEN_TO_ALL = Set.of(
            "POST /consents",
            "POST /consents/_read",
            "POST /pulse-answers",
            "POST /pulse-answers/_read",
            "PUT /digest-choice",
            "PUT /notification-choice",
            "POST /removal-requests",
            "POST /replies",
            "POST /replies/_read",
            "POST /session-corrections",
            "POST /session-corrections/_read",
            "POST /session-releases",
            "POST /session-releases/_read");

    record Operation(String method, String path, String contentType) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Operation> operations() throws IOException {
        var contract =
                new ObjectMapper().readTree(Path.of("../docs/api/openapi.json").toFile());
        var operations = new ArrayList<Operation>();
        contract.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.add(new Operation(
                                method.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                contentType(method.getValue())))));
        assertThat(operations).hasSizeGreaterThan(20);
        return operations.stream();
    }

    /** All but those that ask for a secret of their own instead. */
    static Stream<Operation> operationsThatNeedSigningIn() throws IOException {
        return operations().filter(operation -> !OPEN_TO_ALL.contains(operation.toString()));
    }

    static Stream<Operation> operationsOnOneThing() throws IOException {
        return operations().filter(operation -> operation.path().contains("{")).filter(o -> o.contentType() == null);
    }

    @ParameterizedTest
    @MethodSource("operationsThatNeedSigningIn")
    void nothingWorksWithoutACredential(Operation operation) {
        if (PUBLIC.contains(operation.toString())) {
            return;
        }
        var answer = request(operation).request(operation.method(), filled(operation));

        assertThat(answer.statusCode()).as(operation + ": " + answer.asString()).isEqualTo(401);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @MethodSource("operationsOnOneThing")
    void aThingOfAnotherAreaIsNotThere(Operation operation) {
        var answer = request(operation)
                .header("Authorization", "Bearer " + SEM.token())
                .header("If-Match", "\"0\"")
                .request(operation.method(), filled(operation));

        assertThat(answer.statusCode()).as(operation + ": " + answer.asString()).isIn(400, 403, 404);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void somebodyWithoutMembershipChangesNothing(Operation operation) {
        if (operation.path().startsWith("/me") || operation.method().equals("GET")) {
            return;
        }
        var answer = request(operation)
                .header("Authorization", "Bearer " + STRANGER.token())
                .header("If-Match", "\"0\"")
                .body("{}".getBytes())
                .request(operation.method(), filled(operation));

        assertThat(answer.statusCode()).as(operation + ": " + answer.asString()).isBetween(400, 499);
    }

    private static String filled(Operation operation) {
        return operation.path().replaceAll("\\{[^}]+}", AREA_OF_OTHERS);
    }

    private static RequestSpecification request(Operation operation) {
        var request = given().basePath("/api/v1");
        return operation.contentType() == null ? request : request.contentType(operation.contentType());
    }

    private static String contentType(JsonNode operation) {
        var content = operation.path("requestBody").path("content");
        List<String> types = new ArrayList<>();
        content.fieldNames().forEachRemaining(types::add);
        return types.isEmpty() ? null : types.get(0);
    }
}
