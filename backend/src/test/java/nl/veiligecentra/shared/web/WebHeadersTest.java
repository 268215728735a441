package nl.veiligecentra.shared.web;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static nl.veiligecentra.testing.Api.anonymous;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
@WithTestResource(TestServices.class)
class WebHeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/me", "/%61pi/v1/me", "/api/v1/%6De"})
    void whatIsOfTheApiIsNotKeptByAnybodyAndCounted(String path) {
        anonymous()
                .urlEncodingEnabled(false)
                .basePath("")
                .get(path)
                .then()
                .statusCode(401)
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("RateLimit-Remaining", notNullValue());
    }
}
