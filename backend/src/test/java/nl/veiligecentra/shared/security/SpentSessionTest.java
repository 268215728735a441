package nl.veiligecentra.shared.security;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static nl.veiligecentra.testing.Someone.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(TestServices.class)
class SpentSessionTest {

    @Test
    void aCookieThatNobodyCanReadIsTakenBackWithTheRefusal() {
        var answer = given().cookie("q_session_web", "tampered").get("/api/v1/me");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().getValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("q_session_web=;")
                        .contains("Max-Age=0", "Path=/", "HTTPOnly", "Secure", "SameSite=Lax"));
    }

    @Test
    void everyPieceOfALargeCookieIsTakenBack() {
        var answer = given().cookie("q_session_web_chunk_1", "a")
                .cookie("q_session_web_chunk_2", "b")
                .get("/api/v1/me");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().getValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("q_session_web_chunk_1=;"))
                .anyMatch(cookie -> cookie.startsWith("q_session_web_chunk_2=;"));
    }

    @Test
    void aTokenThatIsRefusedSaysNothingAboutTheCookieBesideIt() {
        var answer = given().cookie("q_session_web", "whatever")
                .header("Authorization", "Bearer x.y.z")
                .get("/api/v1/me");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().hasHeaderWithName("Set-Cookie")).isFalse();
    }

    @Test
    void whoIsAnsweredKeepsTheCookie() {
        var answer = given().cookie("q_session_web", "whatever")
                .header("Authorization", "Bearer " + NOOR.token())
                .get("/api/v1/me");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().hasHeaderWithName("Set-Cookie")).isFalse();
    }
}
