package nl.veiligecentra;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import nl.veiligecentra.testing.ContractExample;
import nl.veiligecentra.testing.Someone;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import static io.restassured.RestAssured.given;
import static nl.veiligecentra.testing.Places.GRAVENZANDE;
import static nl.veiligecentra.testing.Places.NAALDWIJK;
import static nl.veiligecentra.testing.Someone.MARIT;
import static nl.veiligecentra.testing.Someone.NOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@QuarkusTest
@WithTestResource(TestServices.class)
class ContractTest {

    private static final Path COMMITTED = Path.of("../docs/api/openapi.json");
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    /** With -Dcontract.update the committed contract is written instead: for after a change that was meant. */
    @Test
    void theCommittedContractIsTheOneThatIsServed() throws IOException {
        var served = RestAssured.get("/api/v1/openapi.json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (System.getProperty("contract.update") != null) {
            Files.writeString(COMMITTED, pretty(served) + "\n");
        }

        assertThat(pretty(served)).isEqualTo(pretty(Files.readString(COMMITTED)));
    }

    @Test
    void everyOperationHasAnExample() throws IOException {
        for (var operation : ContractExample.allIn(served())) {
            var file = "backend/src/main/resources/examples/%s.json".formatted(operation.operationId());

            assertThat(operation.caller())
                    .as("Add %s with the caller, parameters and request of one call: see docs/CONTRIBUTING.md", file)
                    .isNotNull();
            assertThat(operation.parameters())
                    .as("%s leaves out a parameter that is needed", file)
                    .allSatisfy((name, value) -> assertThat(value.example() != null || !value.required())
                            .as(name)
                            .isTrue());
            assertThat(operation.contentType() != null && operation.request() == null)
                    .as("%s leaves out the request", file)
                    .isFalse();
            assertThat(operation.accept() != null && operation.answer() == null)
                    .as("%s has no answer: ExamplesWorkTest with -Dexamples.record writes it there", file)
                    .isFalse();
        }
    }

    @Test
    void everyExampleFitsItsOperation() throws IOException {
        var validator = OpenApiInteractionValidator.createForInlineApiSpecification(served().toString())
                .withBasePathOverride("/")
                .withLevelResolver(LevelResolver.create()
                        .withLevel("validation.request.security.missing", Level.IGNORE)
                        .build())
                .build();
        for (var operation : ContractExample.allIn(served())) {
            var request =
                    operation.isOfBytes() ? ValidationReport.empty() : validator.validateRequest(asked(operation));
            var answer = operation.answer() == null || !operation.answer().isContainerNode()
                    ? ValidationReport.empty()
                    : validator.validateResponse(
                            operation.path(),
                            Request.Method.valueOf(operation.method()),
                            SimpleResponse.Builder.status(operation.status())
                                    .withContentType(operation.accept())
                                    .withBody(operation.answer().toString())
                                    .build());

            assertThat(request.merge(answer).getMessages())
                    .as("examples/%s.json", operation.operationId())
                    .isEmpty();
        }
    }

    static Stream<Arguments> wrongCalls() {
        var area = "/api/v1/areas/" + GRAVENZANDE;
        return Stream.of(
                wrong(400, Method.GET, "/api/v1/incidents?limit=201", r -> as(r, NOOR)),
                wrong(401, Method.GET, "/api/v1/incidents", r -> r),
                wrong(403, Method.GET, "/api/v1/audit-events", r -> as(r, NOOR)),
                wrong(404, Method.GET, "/api/v1/areas/" + NAALDWIJK, r -> as(r, NOOR)),
                wrong(412, Method.PATCH, area, r -> patch(r).header("If-Match", "\"99\"")),
                wrong(
                        415,
                        Method.POST,
                        "/api/v1/incidents",
                        r -> as(r, MARIT).contentType("text/plain").body("x")),
                wrong(428, Method.PATCH, area, ContractTest::patch));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongCalls")
    void theProblemsOfTheContractAreThoseThatAreGiven(
            int status, Method method, String path, UnaryOperator<RequestSpecification> call) throws IOException {
        var promised = served().at("/components/examples/Problem" + status + "/value");
        var answer = call.apply(given()).request(method, path).then().statusCode(status);
        var problem = JSON.readTree(answer.extract().asString());

        assertThat(without(problem, "traceId")).isEqualTo(without(promised, "traceId"));
    }

    private static Arguments wrong(int status, Method method, String path, UnaryOperator<RequestSpecification> call) {
        return arguments(status, method, path, call);
    }

    private static RequestSpecification as(RequestSpecification request, Someone someone) {
        return request.header("Authorization", "Bearer " + someone.token());
    }

    private static RequestSpecification patch(RequestSpecification request) {
        return as(request, MARIT).contentType("application/merge-patch+json").body("{}");
    }

    private static JsonNode without(JsonNode problem, String field) {
        return ((ObjectNode) problem).without(field);
    }

    private static Request asked(ContractExample operation) {
        var path = operation.path();
        for (var parameter : operation.parameters().entrySet()) {
            var example = parameter.getValue().example();
            path = example == null ? path : path.replace("{" + parameter.getKey() + "}", example.asText());
        }
        var request = new SimpleRequest.Builder(operation.method(), path);
        operation.parameters().forEach((name, value) -> {
            if (value.example() != null && value.in().equals("query")) {
                request.withQueryParam(name, value.example().asText());
            } else if (value.example() != null && value.in().equals("header")) {
                request.withHeader(name, value.example().asText());
            }
        });
        if (operation.contentType() != null) {
            request.withContentType(operation.contentType()).withBody(operation.body());
        }
        return request.build();
    }

    private static JsonNode served() throws IOException {
        return JSON.readTree(RestAssured.get("/api/v1/openapi.json").asString());
    }

    private static String pretty(String json) throws IOException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readValue(json, Object.class));
    }
}
