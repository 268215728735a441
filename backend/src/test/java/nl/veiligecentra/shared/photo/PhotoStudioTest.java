package nl.veiligecentra.shared.photo;

import nl.veiligecentra.shared.photo.RefusedPhoto.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static nl.veiligecentra.shared.photo.RefusedPhoto.Reason.NOT_AN_IMAGE;
import static nl.veiligecentra.shared.photo.RefusedPhoto.Reason.TOO_LARGE;
import static nl.veiligecentra.shared.photo.RefusedPhoto.Reason.TOO_MANY_PIXELS;
import static nl.veiligecentra.shared.photo.RefusedPhoto.Reason.UNREADABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class PhotoStudioTest {

    private final PhotoStudio studio = new PhotoStudio();

    @Test
    void aPhotoOfAPhoneIsTurnedUprightAndForgetsWhereItWasTaken() throws IOException {
        var upload = Uploads.jpegOfAPhone(400, 300);
        assertThat(new String(upload, ISO_8859_1)).contains("Exif", "xmpmeta", "Noor de Wit");

        var photo = studio.develop(upload);

        assertThat(photo.width()).isEqualTo(300);
        assertThat(photo.height()).isEqualTo(400);
        assertThat(colourAt(photo.bytes(), 0.5, 0.1)).isEqualTo(Color.RED);
        assertThat(colourAt(photo.bytes(), 0.5, 0.9)).isEqualTo(Color.BLUE);
        assertThat(colourAt(photo.thumbnail(), 0.5, 0.1)).isEqualTo(Color.RED);
        assertNothingIsHiddenIn(photo);
    }

    @ParameterizedTest
    @CsvSource({"4000,3000,2048,1536", "3000,4000,1536,2048", "6400,4800,2048,1536", "640,480,640,480", "1,1,1,1"})
    void theLongestSideIsAtMost2048PixelsAndSmallPhotosStayAsTheyAre(
            int width, int height, int keptWidth, int keptHeight) throws IOException {
        var photo = studio.develop(Uploads.jpeg(width, height));

        assertThat(photo.width()).isEqualTo(keptWidth);
        assertThat(photo.height()).isEqualTo(keptHeight);
        var thumbnail = decoded(photo.thumbnail());
        assertThat(Math.max(thumbnail.getWidth(), thumbnail.getHeight()))
                .isEqualTo(Math.min(320, Math.max(width, height)));
    }

    @Test
    void aSliverKeepsAtLeastOnePixel() {
        assertThat(studio.develop(Uploads.png(20_000, 2)).height()).isEqualTo(1);
    }

    @Test
    void aPngBecomesAJpegOnWhitePaper() throws IOException {
        var photo = studio.develop(Uploads.transparentPng(50, 50));

        assertThat(photo.bytes()).startsWith(0xFF, 0xD8, 0xFF);
        assertThat(colourAt(photo.bytes(), 0.5, 0.5)).isEqualTo(Color.WHITE);
        assertNothingIsHiddenIn(photo);
    }

    @Test
    void aWebpIsReadToo() {
        assertThat(studio.develop(Uploads.webp()).bytes()).startsWith(0xFF, 0xD8, 0xFF);
    }

    @Test
    void brokenMetadataDoesNotSpoilTheImage() {
        assertThat(studio.develop(Uploads.jpegWithBrokenExif(60, 40)).width()).isEqualTo(60);
    }

    @Test
    void whatHidesBehindTheImageIsLeftOut() {
        var photo = studio.develop(Uploads.jpegFollowedBy(Uploads.zip()));

        assertThat(new String(photo.bytes(), ISO_8859_1)).doesNotContain("PK\3\4", "Evil.class");
    }

    @Test
    void theHashIsThatOfWhatIsKept() {
        var photo = studio.develop(Uploads.jpeg(60, 40));

        assertThat(photo.sha256()).matches("[0-9a-f]{64}");
        assertThat(studio.develop(Uploads.jpeg(60, 40)).sha256()).isEqualTo(photo.sha256());
        assertThat(studio.develop(Uploads.jpeg(60, 41)).sha256()).isNotEqualTo(photo.sha256());
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("an empty file", new byte[0], NOT_AN_IMAGE),
                arguments("a drawing with a script", Uploads.svg(), NOT_AN_IMAGE),
                arguments("an archive", Uploads.zip(), NOT_AN_IMAGE),
                arguments("an animation", "GIF89a\1\0\1\0".getBytes(ISO_8859_1), NOT_AN_IMAGE),
                arguments("a page behind a JPEG header", Uploads.htmlBehindAJpegHeader(), UNREADABLE),
                arguments("half a JPEG", Uploads.firstPart(Uploads.jpeg(600, 400), 0.5), UNREADABLE),
                arguments("nearly a JPEG", Uploads.firstPart(Uploads.jpeg(600, 400), 0.99), UNREADABLE),
                arguments("the start of a JPEG", Uploads.firstPart(Uploads.jpeg(600, 400), 0.05), UNREADABLE),
                arguments("half a PNG", Uploads.firstPart(Uploads.png(600, 400), 0.5), UNREADABLE),
                arguments("half a WebP", Uploads.firstPart(Uploads.webp(), 0.5), UNREADABLE),
                arguments("a WebP with a canvas", Uploads.extendedWebp(), UNREADABLE),
                arguments("a WebP of 4,000 x 4,000", Uploads.webpBomb(), TOO_MANY_PIXELS),
                arguments("a JPEG of a thousand scans", Uploads.jpegWithScans(1000), UNREADABLE),
                arguments("a PNG of 50,000 x 50,000", Uploads.pngBomb(), TOO_MANY_PIXELS),
                arguments("a PNG of 41 megapixels", Uploads.png(8200, 5000), TOO_MANY_PIXELS),
                arguments("more than 8 MB", Arrays.copyOf(Uploads.jpeg(60, 40), 8 * 1024 * 1024 + 1), TOO_LARGE));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("refused")
    void whatIsNoPhotoIsRefused(String what, byte[] upload, Reason reason) {
        var refusal = catchThrowableOfType(RefusedPhoto.class, () -> studio.develop(upload));

        assertThat(refusal.reason()).isEqualTo(reason);
    }

    @Test
    void eachReasonHasItsCode() {
        assertThat(Reason.values())
                .extracting(Reason::code)
                .containsExactly("not-an-image", "too-large", "too-many-pixels", "unreadable");
    }

    private static void assertNothingIsHiddenIn(Photo photo) {
        for (var image : new byte[][] {photo.bytes(), photo.thumbnail()}) {
            assertThat(new String(image, ISO_8859_1)).doesNotContain("Exif", "GPS", "xmp", "ns.adobe.com", "Noor");
        }
    }

    private static Color colourAt(byte[] image, double x, double y) throws IOException {
        var decoded = decoded(image);
        var colour = new Color(decoded.getRGB((int) (x * decoded.getWidth()), (int) (y * decoded.getHeight())));
        return Stream.of(Color.RED, Color.BLUE, Color.WHITE)
                .filter(pure -> isNear(pure, colour))
                .findFirst()
                .orElse(colour);
    }

    private static boolean isNear(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed()) < 12
                && Math.abs(one.getGreen() - other.getGreen()) < 12
                && Math.abs(one.getBlue() - other.getBlue()) < 12;
    }

    private static BufferedImage decoded(byte[] image) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(image));
    }
}
