package nl.veiligecentra.shared.problem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.outsideContract;
import static nl.veiligecentra.testing.Someone.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

/** What goes wrong here is told in the same shape as what callers do wrong, and tells nothing of the inside. */
@QuarkusTest
@WithTestResource(TestServices.class)
class OutageTest {

    @ParameterizedTest
    @CsvSource({
        "/breaking/something, 500, unexpected",
        "/breaking/database, 503, unavailable",
        "/breaking/identity-provider, 503, unavailable"
    })
    void everyFailureOfOursHasTheOneShape(String path, int status, String code) {
        var answer = outsideContract().get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("code")).isEqualTo(code);
        assertThat(answer.<String>path("traceId")).matches("[0-9a-f]{32}");
        assertThat(answer.asString())
                .doesNotContain("secret", "nl.veiligecentra", "Exception", "select", "refused", "internal", "10.0.0.7");
        assertHeaders(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/breaking/database", "/breaking/identity-provider"})
    void whatPassesByItselfSaysWhenToComeBack(String path) {
        assertThat(outsideContract().get(path).header("Retry-After")).isEqualTo("5");
    }

    @Test
    void anAnswerWithoutMistakesCarriesTheSameHeaders() {
        assertHeaders(as(NOOR).get("/me"));
    }

    private static void assertHeaders(Response answer) {
        assertThat(answer.header("API-Version")).isEqualTo("0.1.0");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Strict-Transport-Security")).startsWith("max-age=");
        assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(answer.header("Server")).isNull();
    }
}
