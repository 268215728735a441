package nl.veiligecentra;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import nl.veiligecentra.testing.Api;
import nl.veiligecentra.testing.ContractExample;
import nl.veiligecentra.testing.DemoDay;
import nl.veiligecentra.testing.DemoServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Each example of the contract, called as it stands on the demo data. */
@QuarkusTest
@WithTestResource(DemoServices.class)
class ExamplesWorkTest {

    private static final Path EXAMPLES = Path.of("src/main/resources/examples");
    private static final int SHOWN_OF_A_LIST = 2;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    DemoDay demo;

    static List<ContractExample> examples() {
        return ContractExample.all();
    }

    @BeforeEach
    void begin() {
        demo.begin();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void itWorksAsItStands(ContractExample example) throws IOException {
        assumeTrue(example.untried() == null, example.untried());
        var answer = call(example);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(example.status());
        if (System.getProperty("examples.record") != null) {
            record(example, answer);
        }
    }

    private Response call(ContractExample example) {
        try {
            var call = example.caller().equals("nobody")
                    ? Api.anonymous()
                    : Api.withToken(DemoDay.tokenOf(example.caller()));
            return example.fill(call).request(example.method(), example.path());
        } finally {
            if (!example.isRead()) {
                demo.undo();
            }
        }
    }

    /** With -Dexamples.record the answers that are still missing are written into the files of the examples. */
    private static void record(ContractExample example, Response answer) throws IOException {
        var file = EXAMPLES.resolve(example.operationId() + ".json");
        var known = (ObjectNode) JSON.readTree(file.toFile());
        if (known.has("answer") || example.accept() == null) {
            return;
        }
        known.set(
                "answer",
                answer.contentType().contains("json")
                        ? shortened(JSON.readTree(answer.asByteArray()))
                        : JSON.getNodeFactory().textNode(answer.asString()));
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(known) + "\n");
    }

    private static JsonNode shortened(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                if (!field.getKey().equals("coordinates")) {
                    shortened(field.getValue());
                }
            });
        } else if (node instanceof ArrayNode list) {
            while (list.size() > SHOWN_OF_A_LIST && list.get(0).isContainerNode()) {
                list.remove(list.size() - 1);
            }
            list.forEach(ExamplesWorkTest::shortened);
        }
        return node;
    }
}
