package nl.veiligecentra.shared.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address to point a phone at (ISO 18004). */
public final class QrCode {

    static final String PICTURE = "data:image/png;base64,";

    private static final int PIXELS = 400;
    private static final int QUIET_ZONE = 4;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private QrCode() {}

    /** @return a picture that a page can show */
    public static String of(String address) {
        try {
            var cells = new QRCodeWriter()
                    .encode(address, BarcodeFormat.QR_CODE, PIXELS, PIXELS, Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
            var png = new ByteArrayOutputStream();
            ImageIO.write(picture(cells), "png", png);
            return PICTURE + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    private static BufferedImage picture(BitMatrix cells) {
        var picture = new BufferedImage(cells.getWidth(), cells.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < cells.getHeight(); y++) {
            for (int x = 0; x < cells.getWidth(); x++) {
                picture.setRGB(x, y, cells.get(x, y) ? BLACK : WHITE);
            }
        }
        return picture;
    }
}
