package nl.veiligecentra.shared.web;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;

@QuarkusTest
@WithTestResource(TestServices.class)
class ClientPagesTest {

    @Test
    void aFileThatIsNotThereIsNotRemembered() {
        given().get("/assets/of-another-release.js").then().statusCode(404).header("Cache-Control", "no-store");
    }
}
