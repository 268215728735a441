package nl.veiligecentra.shared.photo;

import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import nl.veiligecentra.shared.photo.RefusedPhoto.Reason;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The image of an upload, decoded and upright. */
final class Negative {

    private Negative() {}

    /** Skips rows and columns of a large photo while reading, yet keeps the given number on its longest side. */
    static BufferedImage read(PhotoFormat format, byte[] upload, int longestSide) {
        if (!format.isSound(upload)) {
            throw new RefusedPhoto(Reason.UNREADABLE);
        }
        var image = decode(format, upload, longestSide);
        return ExifFilterUtils.getFilterForOrientation(format.orientation(upload))
                .apply(image);
    }

    private static BufferedImage decode(PhotoFormat format, byte[] upload, int longestSide) {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
            var reader = format.reader();
            try {
                reader.setInput(input, false, true);
                requireFewPixels(format, reader);
                return reader.read(0, sampling(reader, longestSide));
            } finally {
                reader.dispose();
            }
        } catch (RefusedPhoto refused) {
            throw refused;
        } catch (IOException | RuntimeException readersThrowAnythingAtHostileBytes) {
            throw new RefusedPhoto(Reason.UNREADABLE);
        }
    }

    private static void requireFewPixels(PhotoFormat format, ImageReader reader) throws IOException {
        if (!format.allows(reader.getWidth(0), reader.getHeight(0))) {
            throw new RefusedPhoto(Reason.TOO_MANY_PIXELS);
        }
    }

    private static ImageReadParam sampling(ImageReader reader, int longestSide) throws IOException {
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / longestSide);
        var sampling = new ImageReadParam();
        sampling.setSourceSubsampling(step, step, 0, 0);
        return sampling;
    }
}
