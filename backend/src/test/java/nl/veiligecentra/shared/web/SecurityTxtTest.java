package nl.veiligecentra.shared.web;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(TestServices.class)
class SecurityTxtTest {

    @Test
    void whoeverFindsAWeaknessReadsWhomToTellAndThatItIsNotOutdated() {
        var answer = given().get("/.well-known/security.txt");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("text/plain; charset=utf-8");
        var lines = answer.asString().lines().toList();
        assertThat(lines)
                .contains("Contact: mailto:security@veilige-centra.example", "Preferred-Languages: nl, en")
                .contains("Canonical: http://localhost:8080/.well-known/security.txt");
        var expires = Instant.parse(lines.get(1).substring("Expires: ".length()));
        assertThat(expires)
                .isBetween(
                        Instant.now().plus(Duration.ofDays(30)), Instant.now().plus(Duration.ofDays(366)));
    }
}
