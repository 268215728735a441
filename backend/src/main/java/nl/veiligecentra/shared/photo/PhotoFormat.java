package nl.veiligecentra.shared.photo;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import net.coobird.thumbnailator.util.exif.Orientation;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** The formats that phones make and that are read here. WebP is decoded in Java, slowly, hence its smaller limit. */
enum PhotoFormat {
    JPEG("image/jpeg", 40_000_000) {
        @Override
        boolean isSound(byte[] upload) {
            return JpegScans.of(upload).areSound();
        }

        @Override
        Orientation orientation(byte[] upload) {
            return JpegOrientation.of(upload);
        }
    },
    PNG("image/png", 40_000_000),
    WEBP("image/webp", 8_000_000) {
        /** The extended format states a canvas, while its frame may be as large as it likes. */
        @Override
        boolean isSound(byte[] upload) {
            return !new String(upload, 12, 4, ISO_8859_1).equals("VP8X");
        }

        @Override
        ImageReader reader() throws IOException {
            return new WebPImageReaderSpi().createReaderInstance();
        }
    };

    private final String mediaType;
    private final long maxPixels;

    PhotoFormat(String mediaType, long maxPixels) {
        this.mediaType = mediaType;
        this.maxPixels = maxPixels;
    }

    static Optional<PhotoFormat> of(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst();
    }

    ImageReader reader() throws IOException {
        return ImageIO.getImageReadersByMIMEType(mediaType).next();
    }

    boolean isSound(byte[] upload) {
        return true;
    }

    Orientation orientation(byte[] upload) {
        return Orientation.TOP_LEFT;
    }

    boolean allows(int width, int height) {
        return (long) width * height <= maxPixels;
    }
}
