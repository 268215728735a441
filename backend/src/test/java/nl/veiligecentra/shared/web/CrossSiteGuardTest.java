package nl.veiligecentra.shared.web;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(TestServices.class)
class CrossSiteGuardTest {

    private static final String OURS = "http://localhost:8080";

    @Test
    void aChangeOnTheCookieWithoutOurHeaderIsRefused() {
        withCookie()
                .header("Origin", OURS)
                .post("/api/v1/incidents")
                .then()
                .statusCode(403)
                .body("code", equalTo("not-allowed"));
    }

    @Test
    void aChangeOnTheCookieFromAnotherSiteIsRefused() {
        withCookie()
                .header("Origin", "https://elsewhere.example")
                .header("X-Veilige-Centra", "web")
                .post("/api/v1/incidents")
                .then()
                .statusCode(403);
    }

    @Test
    void aChangeOnTheCookieWithoutOriginIsRefused() {
        withCookie()
                .header("X-Veilige-Centra", "web")
                .delete("/api/v1/me/sessions/x")
                .then()
                .statusCode(403);
    }

    @Test
    void aBrokenCookieFromOurselvesIsNotSignedIn() {
        withCookie()
                .header("Origin", OURS)
                .header("X-Veilige-Centra", "web")
                .post("/api/v1/incidents")
                .then()
                .statusCode(401)
                .body("code", equalTo("not-signed-in"));
    }

    private static RequestSpecification withCookie() {
        return given().cookie("q_session_web", "whatever").contentType("application/json");
    }
}
