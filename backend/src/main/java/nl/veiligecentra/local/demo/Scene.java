package nl.veiligecentra.local.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/** What the camera of a shopkeeper would see, drawn: things, no people. */
enum Scene {
    LAMP(List.of("STREET_LIGHT_BROKEN")) {
        @Override
        void draw(Graphics2D brush) {
            backdrop(brush, new Color(0x0D1526), new Color(0x2A2F3D));
            row(brush, new Color(0x1B2233), new Color(0x3A3320));
            glow(brush, 760, 250);
            lampPost(brush, 760, new Color(0xFFE9A8));
            lampPost(brush, 330, new Color(0x30343C));
        }
    },
    RUBBISH(List.of("LITTER", "FULL_CONTAINER", "RUBBISH_BAGS", "ILLEGAL_DUMPING")) {
        @Override
        void draw(Graphics2D brush) {
            backdrop(brush, new Color(0xB9C4CE), new Color(0x8B8A86));
            row(brush, new Color(0x9A6B54), new Color(0xD9DEE2));
            var random = new SplittableRandom(7);
            brush.setColor(new Color(0x4D5A50));
            brush.fillRoundRect(600, 330, 240, 280, 24, 24);
            brush.setColor(new Color(0x333D36));
            brush.fillRoundRect(590, 310, 260, 46, 18, 18);
            for (int bag = 0; bag < 7; bag++) {
                bag(brush, 120 + bag * 75 + random.nextInt(30), 500 + random.nextInt(70), random.nextInt(40));
            }
        }
    },
    GRAFFITI(List.of("GRAFFITI", "FLY_POSTING")) {
        @Override
        void draw(Graphics2D brush) {
            backdrop(brush, new Color(0x77706A), new Color(0x6F6C68));
            for (int y = 60; y < 560; y += 22) {
                brush.setPaint(new GradientPaint(0, y, new Color(0xC9CDD0), 0, y + 22, new Color(0x9BA0A4)));
                brush.fillRect(120, y, 720, 22);
            }
            spray(brush, new Color(0x7A1FA2), 200, 330);
            spray(brush, new Color(0x0E7C86), 230, 400);
        }
    },
    PAVING(List.of("LOOSE_PAVING")) {
        @Override
        void draw(Graphics2D brush) {
            backdrop(brush, new Color(0x8F8C86), new Color(0xA7A39B));
            var random = new SplittableRandom(11);
            for (int y = 0; y < HEIGHT; y += 120) {
                for (int x = 0; x < WIDTH; x += 120) {
                    int tone = 150 + random.nextInt(28);
                    brush.setColor(new Color(tone, tone - 4, tone - 12));
                    brush.fillRect(x + 3, y + 3, 114, 114);
                }
            }
            brush.setColor(new Color(0x4A4036));
            brush.fillRect(480, 360, 120, 120);
            brush.rotate(0.22, 540, 420);
            brush.setColor(new Color(0xB7B2A8));
            brush.fillRect(500, 345, 112, 112);
        }
    },
    BOXES(List.of("ESCAPE_ROUTE_BLOCKED", "COMBUSTIBLES_AT_FACADE")) {
        @Override
        void draw(Graphics2D brush) {
            backdrop(brush, new Color(0xA9A49B), new Color(0x7E7A74));
            brush.setColor(new Color(0x3E7D5A));
            brush.fillRect(370, 130, 220, 440);
            brush.setColor(new Color(0xD7E7DC));
            brush.fillRect(420, 90, 120, 34);
            for (int box = 0; box < 6; box++) {
                brush.setColor(new Color(0xB98B56 - box * 0x040302));
                brush.fillRect(300 + box % 3 * 130, 470 - box / 3 * 125, 124, 118);
                brush.setColor(new Color(0xD8B582));
                brush.fillRect(354 + box % 3 * 130, 470 - box / 3 * 125, 16, 118);
            }
        }
    };

    private static final int WIDTH = 960;
    private static final int HEIGHT = 720;
    private static final int GROUND = 560;

    private final List<String> categories;

    Scene(List<String> categories) {
        this.categories = categories;
    }

    static Optional<Scene> of(String category) {
        return Arrays.stream(values())
                .filter(scene -> scene.categories.contains(category))
                .findFirst();
    }

    abstract void draw(Graphics2D brush);

    byte[] picture() {
        var image = new BufferedImage(WIDTH * 2 / 3, HEIGHT * 2 / 3, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.scale(2 / 3.0, 2 / 3.0);
        draw(brush);
        brush.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return out.toByteArray();
    }

    private static void backdrop(Graphics2D brush, Color sky, Color ground) {
        brush.setPaint(new GradientPaint(0, 0, sky, 0, GROUND, sky.brighter()));
        brush.fillRect(0, 0, WIDTH, GROUND);
        brush.setPaint(new GradientPaint(0, GROUND, ground, 0, HEIGHT, ground.darker()));
        brush.fillRect(0, GROUND, WIDTH, HEIGHT - GROUND);
    }

    private static void row(Graphics2D brush, Color wall, Color window) {
        for (int house = 0; house < 5; house++) {
            int x = house * 200 - 20;
            int top = 190 + house % 3 * 35;
            brush.setColor(house % 2 == 0 ? wall : wall.darker());
            brush.fillRect(x, top, 200, GROUND - top);
            brush.setColor(window);
            brush.fillRect(x + 25, GROUND - 130, 150, 95);
            brush.fillRect(x + 40, top + 30, 45, 60);
            brush.fillRect(x + 115, top + 30, 45, 60);
        }
    }

    private static void glow(Graphics2D brush, int x, int y) {
        var light = new Color[] {new Color(255, 226, 150, 150), new Color(255, 226, 150, 0)};
        brush.setPaint(new RadialGradientPaint(x, y, 300, new float[] {0, 1}, light));
        brush.fillOval(x - 300, y - 300, 600, 600);
    }

    private static void lampPost(Graphics2D brush, int x, Color lamp) {
        brush.setColor(new Color(0x11151C));
        brush.fillRect(x - 6, 230, 12, GROUND - 200);
        brush.fillRect(x - 40, 222, 80, 12);
        brush.setColor(lamp);
        brush.fillRoundRect(x - 30, 234, 60, 26, 14, 14);
    }

    private static void bag(Graphics2D brush, int x, int y, int size) {
        brush.setPaint(new GradientPaint(x, y, new Color(0x4A4D52), x + 110, y + 100, new Color(0x17181B)));
        brush.fillOval(x, y, 110 + size, 95 + size / 2);
        brush.fillOval(x + 40, y - 18, 30, 34);
    }

    private static void spray(Graphics2D brush, Color paint, int x, int y) {
        var line = new Path2D.Double();
        line.moveTo(x, y);
        line.curveTo(x + 60, y - 220, x + 130, y + 160, x + 200, y - 60);
        line.curveTo(x + 240, y - 190, x + 300, y + 120, x + 350, y - 20);
        line.curveTo(x + 400, y - 170, x + 450, y + 90, x + 520, y - 80);
        brush.setColor(paint);
        brush.setStroke(new BasicStroke(22, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        brush.draw(line);
    }
}
