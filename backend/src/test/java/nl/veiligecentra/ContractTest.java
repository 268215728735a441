package nl.veiligecentra;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static String pretty(String json) throws IOException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readValue(json, Object.class));
    }
}
