package nl.veiligecentra.random;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

import static nl.veiligecentra.testing.Someone.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(TestServices.class)
class OtherProtocolTest {

    @Test
    void aClientThatOffersHttp2IsServedAsWell() throws IOException, InterruptedException {
        var report = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d/api/v1/incidents".formatted(RestAssured.port)))
                .version(HttpClient.Version.HTTP_2)
                .header("Authorization", "Bearer " + NOOR.token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("""
                        {"areaId": "0c000000-0000-7000-8000-000000000001", "category": "STREET_LIGHT_BROKEN",
                         "streetId": "05000000-0000-7000-8000-000000000001"}"""))
                .build();

        var answer = HttpClient.newHttpClient().send(report, BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }
}
