package nl.veiligecentra.random;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import nl.veiligecentra.testing.RawHttp;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Stream;

import static nl.veiligecentra.testing.Someone.NOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What no client library sends: the answer is a refusal or a closed connection, soon, and the next one is served. */
@QuarkusTest
@WithTestResource(TestServices.class)
class RawRequestsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final String LIST = "GET /api/v1/incidents HTTP/1.1";
    private static final String REPORT = "POST /api/v1/incidents HTTP/1.1";
    private static final String JSON = "Content-Type: application/json";

    static Stream<Arguments> brokenRequests() {
        return Stream.of(
                broken("NUL in the path", "GET /api/v1/inci\u0000dents HTTP/1.1"),
                broken("encoded NUL in the path", "GET /api/v1/incidents/%00 HTTP/1.1"),
                broken("half an escape in the path", "GET /api/v1/incidents/%e HTTP/1.1"),
                broken("half an escape in the query", "GET /api/v1/incidents?status=%e HTTP/1.1"),
                broken("no UTF-8 in the path", "GET /api/v1/incidents/%ff%fe HTTP/1.1"),
                broken("no UTF-8 in the query", "GET /api/v1/incidents?category=%c3%28 HTTP/1.1"),
                broken("raw bytes in the path", "GET /api/v1/incidents/\u00ff\u00fe HTTP/1.1"),
                broken("blanks in the path", "GET /api/v1/incidents/a b c HTTP/1.1"),
                broken("climbing out", "GET /api/v1/../../../etc/passwd HTTP/1.1"),
                broken("climbing out, encoded", "GET /api/v1/%2e%2e/%2e%2e/etc/passwd HTTP/1.1"),
                broken("other version", "GET /api/v1/incidents HTTP/9.9"),
                broken("no version", "GET /api/v1/incidents"),
                broken("an address of elsewhere", "GET http://elsewhere.example/api/v1/incidents HTTP/1.1"),
                broken("a tunnel", "CONNECT elsewhere.example:443 HTTP/1.1"),
                broken("a long address", "GET /api/v1/incidents?category=" + "x".repeat(9_000) + " HTTP/1.1"),
                broken("a huge header", LIST, "X-Long: " + "x".repeat(60_000)),
                broken("many headers", LIST, ("X-Many: x\r\n").repeat(3_000) + "X-Last: x"),
                broken("a header without colon", LIST, "Nothing"),
                broken("a header with NUL", LIST, "X-Nul: a\u0000b"),
                broken("a header of bytes", LIST, "If-Match: \u00ff\u00fe"),
                broken("a folded header", LIST, "X-Folded: a\r\n b"),
                broken("two lengths", REPORT, JSON, "Content-Length: 2", "Content-Length: 3", "", "{}"),
                broken("a length below zero", REPORT, JSON, "Content-Length: -1"),
                broken("a length that is no number", REPORT, JSON, "Content-Length: two"),
                broken("length and chunks", REPORT, JSON, "Content-Length: 2", "Transfer-Encoding: chunked", "", "0"),
                broken("chunks without sizes", REPORT, JSON, "Transfer-Encoding: chunked", "", "zz", "{}"),
                broken("a chunk below zero", REPORT, JSON, "Transfer-Encoding: chunked", "", "-5", "{}"),
                broken(
                        "a chunk beyond count",
                        REPORT,
                        JSON,
                        "Transfer-Encoding: chunked",
                        "",
                        "fffffffffffffffff",
                        "{}"),
                broken(
                        "unknown coding",
                        REPORT,
                        JSON,
                        "Transfer-Encoding: gzip, bananas",
                        "Content-Length: 2",
                        "",
                        "{}"),
                broken(
                        "zipped without being so",
                        REPORT,
                        JSON,
                        "Content-Encoding: gzip",
                        "Content-Length: 2",
                        "",
                        "{}"),
                broken("an expectation", REPORT, JSON, "Expect: miracles", "Content-Length: 2", "", "{}"),
                broken("an unknown upgrade", LIST, "Connection: upgrade", "Upgrade: nothing"),
                broken("a session that is none", LIST, "Cookie: q_session_web=" + "x".repeat(3_000)),
                broken("half a request", "GET /api"),
                broken("another protocol", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenRequests")
    void isRefusedAndForgotten(String description, byte[] request) throws IOException {
        var answer = http().send(request);

        assertThat(answer.status()).as(answer.text()).isLessThan(500);
        assertThat(http().send(bytes("GET /api/v1/openapi.json HTTP/1.1", "Host: localhost", "Connection: close"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aBodyThatStopsHalfwayBlocksNobodyElse() throws IOException {
        var half = bytes(
                REPORT,
                "Host: localhost",
                "Authorization: Bearer " + NOOR.token(),
                JSON,
                "Content-Length: 500",
                "",
                "{");
        var waiting = new ArrayList<Socket>();
        try {
            for (int n = 0; n < 400; n++) {
                var socket = http().open();
                socket.getOutputStream().write(half, 0, half.length - 4);
                waiting.add(socket);
            }

            var answer = http().send(bytes(
                    LIST, "Host: localhost", "Connection: close", "Authorization: Bearer " + NOOR.token()));

            assertThat(answer.status()).isEqualTo(200);
        } finally {
            for (var socket : waiting) {
                socket.close();
            }
        }
    }

    @Test
    void aBodyBeyondTheLimitIsRefusedBeforeItIsRead() throws IOException {
        var head = bytes(
                REPORT, "Host: localhost", "Authorization: Bearer " + NOOR.token(), JSON, "Content-Length: 999999999");

        assertThat(http().send(head).status()).isIn(Set.of(0, 413));
    }

    private static RawHttp http() {
        return new RawHttp(RestAssured.port, PATIENCE);
    }

    private static Arguments broken(String description, String requestLine, String... rest) {
        var lines = Stream.concat(
                Stream.of(requestLine, "Host: localhost", "Connection: close", "Authorization: Bearer " + NOOR.token()),
                Stream.of(rest));
        return arguments(description, bytes(lines.toArray(String[]::new)));
    }

    private static byte[] bytes(String... lines) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(String.join("\r\n", lines).getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes("\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
        return bytes.toByteArray();
    }
}
