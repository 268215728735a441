package nl.veiligecentra.shared.photo;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.photo.RefusedPhoto.Reason;
import org.apache.tika.Tika;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Turns an upload into a {@link Photo}, or refuses it. The type is decided by the content, the size by the header
 * before anything is decoded, and every photo is drawn anew: place, time, camera and whatever hides behind the image
 * stay out.
 */
@ApplicationScoped
public class PhotoStudio {

    static final int MAX_BYTES = 8 * 1024 * 1024;
    static final int MAX_SIDE = 2048;
    static final int THUMBNAIL_SIDE = 320;

    private final Tika tika = new Tika();

    public Photo develop(byte[] upload) {
        if (upload.length > MAX_BYTES) {
            throw new RefusedPhoto(Reason.TOO_LARGE);
        }
        var format = PhotoFormat.of(tika.detect(upload)).orElseThrow(() -> new RefusedPhoto(Reason.NOT_AN_IMAGE));
        var negative = Negative.read(format, upload, MAX_SIDE);
        var print = Print.of(negative, MAX_SIDE);
        var bytes = print.jpeg();
        var thumbnail = Print.of(print.image(), THUMBNAIL_SIDE).jpeg();
        return new Photo(bytes, thumbnail, print.width(), print.height(), sha256(bytes));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
