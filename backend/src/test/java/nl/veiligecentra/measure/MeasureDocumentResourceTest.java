package nl.veiligecentra.measure;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.FreshCentre.Resident;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

import static nl.veiligecentra.measure.Agreed.agreed;
import static nl.veiligecentra.measure.Agreed.lighting;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(TestServices.class)
class MeasureDocumentResourceTest {

    private final FreshCentre centre = new FreshCentre();
    private String measure;

    @BeforeEach
    void agree() {
        measure = agreed(centre, lighting(centre));
    }

    @Test
    void aPhotoOfWhatWasDoneIsKeptAndOpenedByPartners() throws IOException {
        var id = handedIn(centre.handler, "Nieuwe lamp.png", photo())
                .statusCode(201)
                .body("mediaType", equalTo("image/jpeg"))
                .body("revision", equalTo(1))
                .extract()
                .<String>path("id");

        centre.board
                .request()
                .accept("*/*")
                .get("/measures/{id}/documents/{document}", measure, id)
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Content-Disposition", containsString("Nieuwe lamp.jpg"));
        centre.board
                .request()
                .get("/measures/{id}/documents", measure)
                .then()
                .statusCode(200)
                .body("items.name", contains("Nieuwe lamp.png"))
                .body("items.organisation.id", contains(centre.municipality.toString()));
    }

    @Test
    void aNewerRevisionStandsBesideTheFormer() throws IOException {
        var first = handedIn(centre.handler, "Plan.png", photo())
                .statusCode(201)
                .extract()
                .<String>path("id");

        bytes(centre.handler)
                .queryParam("name", "Plan.png")
                .queryParam("replaces", first)
                .body(photo())
                .post("/measures/{id}/documents", measure)
                .then()
                .statusCode(201)
                .body("revision", equalTo(2))
                .body("replaces", equalTo(first));
        bytes(centre.handler)
                .queryParam("name", "Plan.png")
                .queryParam("replaces", Agreed.unknown())
                .body(photo())
                .post("/measures/{id}/documents", measure)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("replaces"));
    }

    @Test
    void whatItsBytesDoNotSayIsRefused() {
        handedIn(centre.handler, "Plan.pdf", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body("errors.code", contains("kind-not-kept"));
    }

    @Test
    void onlyWhoSaysHowItGoesHandsInAndOnlyPartnersOpen() throws IOException {
        var id = handedIn(centre.manager, "Lamp.png", photo())
                .statusCode(201)
                .extract()
                .<String>path("id");

        handedIn(centre.board, "Lamp.png", photo()).statusCode(403);
        handedIn(new FreshCentre().handler, "Lamp.png", photo()).statusCode(404);
        centre.member
                .request()
                .get("/measures/{id}/documents/{document}", measure, id)
                .then()
                .statusCode(404);
        new FreshCentre()
                .manager
                .request()
                .get("/measures/{id}/documents", measure)
                .then()
                .statusCode(404);
        centre.manager
                .request()
                .get("/measures/{id}/documents/{document}", agreed(centre, lighting(centre)), id)
                .then()
                .statusCode(404);
    }

    private ValidatableResponse handedIn(Resident by, String name, byte[] content) {
        return bytes(by)
                .queryParam("name", name)
                .body(content)
                .post("/measures/{id}/documents", measure)
                .then();
    }

    private static RequestSpecification bytes(Resident by) {
        return by.request().contentType("application/octet-stream");
    }

    private static byte[] photo() throws IOException {
        var picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
