package nl.veiligecentra.shared.photo;

import net.coobird.thumbnailator.Thumbnails;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** An image on white paper, no larger than asked for and never enlarged. */
record Print(BufferedImage image) {

    private static final double QUALITY = 0.85;

    static Print of(BufferedImage image, int longestSide) {
        var paper = onWhite(image);
        int side = Math.min(longestSide, Math.max(paper.getWidth(), paper.getHeight()));
        try {
            return new Print(Thumbnails.of(paper).size(side, side).asBufferedImage());
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }

    byte[] jpeg() {
        var out = new ByteArrayOutputStream();
        try {
            Thumbnails.of(image)
                    .scale(1)
                    .outputFormat("jpg")
                    .outputQuality(QUALITY)
                    .toOutputStream(out);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return out.toByteArray();
    }

    private static BufferedImage onWhite(BufferedImage image) {
        var paper = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var brush = paper.createGraphics();
        brush.drawImage(image, 0, 0, Color.WHITE, null);
        brush.dispose();
        return paper;
    }
}
