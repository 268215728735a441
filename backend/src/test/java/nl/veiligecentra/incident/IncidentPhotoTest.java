package nl.veiligecentra.incident;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.veiligecentra.testing.Someone;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

import static nl.veiligecentra.incident.Reports.lamp;
import static nl.veiligecentra.incident.Reports.sentBy;
import static nl.veiligecentra.incident.Reports.theft;
import static nl.veiligecentra.testing.Api.as;
import static nl.veiligecentra.testing.Api.json;
import static nl.veiligecentra.testing.Someone.JORIS;
import static nl.veiligecentra.testing.Someone.MARIT;
import static nl.veiligecentra.testing.Someone.NOOR;
import static nl.veiligecentra.testing.Someone.SEM;
import static nl.veiligecentra.testing.Someone.YARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
@WithTestResource(TestServices.class)
class IncidentPhotoTest {

    @Test
    void aPhotoIsForTheHandlerAtOnceAndForMembersAfterRelease() {
        var id = sentBy(NOOR, lamp());
        String photo = sent(NOOR, id, picture())
                .statusCode(201)
                .body("width", equalTo(40))
                .extract()
                .path("id");
        as(JORIS).get("/incidents/{id}", id).then().body("photoList.id", contains(photo));
        as(YARA).get("/incidents/{id}", id).then().body("photoList", hasSize(0));
        as(YARA).accept("image/jpeg")
                .get("/incidents/{id}/photos/{photo}", id, photo)
                .then()
                .statusCode(404);

        json(as(MARIT), Map.of("photoIds", List.of(photo)))
                .post("/incidents/{id}/release", id)
                .then()
                .statusCode(200);

        var seen = as(YARA).accept("image/jpeg")
                .get("/incidents/{id}/photos/{photo}", id, photo)
                .then()
                .statusCode(200);
        assertThat(seen.extract().contentType()).isEqualTo("image/jpeg");
        assertThat(seen.extract().asByteArray()).startsWith(0xFF, 0xD8);
        as(SEM).accept("image/jpeg")
                .get("/incidents/{id}/photos/{photo}", id, photo)
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsNoImageIsRefused() {
        sent(NOOR, sentBy(NOOR, lamp()), "<svg onload='alert(1)'/>".getBytes())
                .statusCode(400)
                .body("errors[0].code", equalTo("not-an-image"));
    }

    @Test
    void aTheftTakesNoPhotos() {
        sent(NOOR, sentBy(NOOR, theft()), picture()).statusCode(409).body("code", equalTo("no-photo-here"));
    }

    @Test
    void onlyTheReporterAddsPhotosAndAtMostFive() {
        var id = sentBy(NOOR, lamp());
        sent(JORIS, id, picture()).statusCode(403);
        for (int i = 0; i < 5; i++) {
            sent(NOOR, id, picture()).statusCode(201);
        }

        sent(NOOR, id, picture()).statusCode(409).body("code", equalTo("photo-limit"));
    }

    private static ValidatableResponse sent(Someone someone, String id, byte[] bytes) {
        return as(someone)
                .contentType("image/png")
                .body(bytes)
                .post("/incidents/{id}/photos", id)
                .then();
    }

    private static byte[] picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
