package nl.veiligecentra.shared.problem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import nl.veiligecentra.testing.Someone;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static nl.veiligecentra.testing.Api.outsideContract;
import static nl.veiligecentra.testing.Someone.MARIT;
import static nl.veiligecentra.testing.Someone.NOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Every kind of error on every kind of path has the one shape, and tells nothing of the inside. */
@QuarkusTest
@WithTestResource(TestServices.class)
class ProblemTableTest {

    private static final String LAMP = "{\"areaId\": \"0c000000-0000-7000-8000-000000000001\", "
            + "\"category\": \"STREET_LIGHT_BROKEN\", \"streetId\": \"05000000-0000-7000-8000-000000000001\"}";
    private static final String UNKNOWN_ID = "/incidents/7c9e6679-7425-40de-944b-e07fc1f90ae7";

    static Stream<Arguments> wrongRequests() {
        return Stream.of(
                row("no credential", Method.GET, "/incidents", r -> r, 401, "not-signed-in"),
                row(
                        "broken token",
                        Method.GET,
                        "/me",
                        r -> r.header("Authorization", "Bearer x.y.z"),
                        401,
                        "not-signed-in"),
                row(
                        "other scheme",
                        Method.GET,
                        "/me",
                        r -> r.header("Authorization", "Basic bm9vcjp4"),
                        401,
                        "not-signed-in"),
                row("token in the query", Method.GET, "/me?access_token=x", r -> r, 401, "not-signed-in"),
                signedIn("limit that is no number", Method.GET, "/incidents?limit=abc", r -> r, 400, "invalid-input"),
                signedIn("limit too large", Method.GET, "/incidents?limit=201", r -> r, 400, "invalid-input"),
                signedIn("unknown query key", Method.GET, "/incidents?colour=red", r -> r, 400, "invalid-input"),
                signedIn("unknown enum value", Method.GET, "/incidents?status=GONE", r -> r, 400, "invalid-input"),
                signedIn("id that is no id", Method.GET, "/incidents?area=naaldwijk", r -> r, 400, "invalid-input"),
                signedIn(
                        "moment without offset",
                        Method.GET,
                        "/incidents?from=2026-01-01",
                        r -> r,
                        400,
                        "invalid-input"),
                signedIn("box of three corners", Method.GET, "/incidents?bbox=1,2,3", r -> r, 400, "invalid-input"),
                signedIn("invented cursor", Method.GET, "/incidents?cursor=abc", r -> r, 400, "invalid-input"),
                signedIn("cursor with NUL", Method.GET, "/incidents?cursor=%00", r -> r, 400, "invalid-input"),
                signedIn("needed key missing", Method.GET, "/incidents/_similar", r -> r, 400, "invalid-input"),
                signedIn("not there", Method.GET, UNKNOWN_ID, r -> r, 404, "not-found"),
                signedIn("no id in the path", Method.GET, "/incidents/seven", r -> r, 404, "not-found"),
                signedIn("unknown path", Method.GET, "/nothing", r -> r, 404, "not-found"),
                signedIn("trailing slash", Method.GET, "/incidents/", r -> r, 404, "not-found"),
                signedIn("wrong method", Method.DELETE, "/incidents", r -> r, 405, "method-not-allowed"),
                signedIn("wrong method deeper", Method.PUT, UNKNOWN_ID, r -> r, 405, "method-not-allowed"),
                signedIn(
                        "wrong Accept",
                        Method.GET,
                        "/incidents",
                        r -> r.accept("application/xml"),
                        406,
                        "not-acceptable"),
                signedIn(
                        "wrong type",
                        Method.POST,
                        "/incidents",
                        r -> typed(r, "text/plain", "x"),
                        415,
                        "unsupported-media-type"),
                json("no body", "", "invalid-input"),
                json("no JSON", "{\"areaId\": ", "invalid-input"),
                json("a list", "[]", "invalid-input"),
                json("text after the end", LAMP + "}", "invalid-input"),
                json("a key twice", "{\"areaId\": null, \"areaId\": null}", "invalid-input"),
                json("deeply nested", "{\"point\": " + "[".repeat(5000) + "]".repeat(5000) + "}", "invalid-input"),
                json("NUL in a text", LAMP.replace("}", ", \"description\": \"a\\u0000b\"}"), "invalid-input"),
                json("half a character", LAMP.replace("}", ", \"description\": \"a\\ud800b\"}"), "invalid-input"),
                json("a huge number", LAMP.replace("}", ", \"minutesLost\": 1e999999}"), "invalid-input"),
                json("a moment that is none", LAMP.replace("}", ", \"occurredFrom\": \"gisteren\"}"), "invalid-input"),
                json("a point that is none", LAMP.replace("}", ", \"point\": {\"type\": \"Point\"}}"), "invalid-input"),
                signedIn(
                        "key that is no UUID",
                        Method.POST,
                        "/incidents",
                        r -> typed(r.header("Idempotency-Key", "one"), "application/json", LAMP),
                        400,
                        "invalid-input"),
                signedIn(
                        "no If-Match",
                        Method.PATCH,
                        UNKNOWN_ID,
                        r -> typed(r, "application/merge-patch+json", "{}"),
                        428,
                        "version-required"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongRequests")
    void everyErrorHasTheOneShape(
            String name,
            Method method,
            String path,
            UnaryOperator<RequestSpecification> request,
            int status,
            String code) {
        var answer = request.apply(plain()).urlEncodingEnabled(false).request(method, path);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertShape(answer, code);
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedBeforeItIsSent() throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            var head = "POST /api/v1%s/photos HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
                    + "Content-Type: image/png\r\nContent-Length: 11534336\r\n\r\n";
            socket.getOutputStream()
                    .write(head.formatted(UNKNOWN_ID, NOOR.token()).getBytes(US_ASCII));
            socket.setSoTimeout(5000);

            var answer = new String(socket.getInputStream().readNBytes(400), US_ASCII);

            assertThat(answer).startsWith("HTTP/1.1 413").contains("nosniff");
        }
    }

    @Test
    void aWrongMethodIsToldWhichAreRight() {
        var answer = as(NOOR).delete("/incidents");

        assertThat(answer.header("Allow")).contains("GET", "POST").doesNotContain("DELETE");
    }

    @Test
    void aMissingCredentialIsChallenged() {
        assertThat(plain().get("/incidents").header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void aRoleThatMayNotIsToldSo() {
        var answer = as(Someone.WILLEM).get("/incidents");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertShape(answer, "not-allowed");
    }

    @Test
    void allWrongQueryKeysComeAtOnce() {
        var answer = as(MARIT).get("/incidents?limit=abc&status=GONE&colour=red");

        assertThat(answer.<List<String>>path("errors.parameter"))
                .containsExactlyInAnyOrder("limit", "status", "colour");
    }

    private static void assertShape(Response answer, String code) {
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("code")).isEqualTo(code);
        assertThat(answer.<Integer>path("status")).isEqualTo(answer.statusCode());
        assertThat(answer.<String>path("type")).isEqualTo("urn:veilige-centra:problem:" + code);
        assertThat(answer.<String>path("title")).isNotBlank();
        assertThat(answer.<String>path("detail")).isNotBlank();
        assertThat(answer.<String>path("traceId")).matches("[0-9a-f]{32}");
        assertThat(answer.asString())
                .doesNotContain("java.", "jakarta.", "Exception", "org.", "nl.veiligecentra", "select ");
        assertThat(answer.header("API-Version")).isEqualTo("0.1.0");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Strict-Transport-Security")).startsWith("max-age=");
        assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(answer.header("Server")).isNull();
    }

    private static RequestSpecification plain() {
        var noCharset = EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false);
        return outsideContract().config(RestAssured.config().encoderConfig(noCharset));
    }

    private static RequestSpecification as(Someone someone) {
        return plain().header("Authorization", "Bearer " + someone.token());
    }

    private static RequestSpecification typed(RequestSpecification request, String type, String body) {
        return body.isEmpty()
                ? request.contentType(type)
                : request.contentType(type).body(body.getBytes());
    }

    private static Arguments json(String name, String body, String code) {
        return signedIn(name, Method.POST, "/incidents", r -> typed(r, "application/json", body), 400, code);
    }

    private static Arguments signedIn(
            String name,
            Method method,
            String path,
            UnaryOperator<RequestSpecification> request,
            int status,
            String code) {
        return row(
                name,
                method,
                path,
                r -> request.apply(r.header("Authorization", "Bearer " + NOOR.token())),
                status,
                code);
    }

    private static Arguments row(
            String name,
            Method method,
            String path,
            UnaryOperator<RequestSpecification> request,
            int status,
            String code) {
        return arguments(name, method, path, request, status, code);
    }
}
