package ae.istibaq.journeys;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Files that parents choose as the photo of their child, good and bad ones; the child is drawn and nobody's. */
final class BabyPhoto {

    private final Path folder;

    BabyPhoto() {
        try {
            folder = Files.createTempDirectory("istibaq-photos");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A portrait as a phone takes it. */
    String good() {
        return picture("baby.jpg", 900, 1200);
    }

    String lying() {
        return picture("lying.jpg", 1200, 900);
    }

    /** Something else under a photo's name. */
    String disguised() {
        return file(
                "invitation.jpg",
                "%PDF-1.7\n<script>alert(1)</script>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    String sixMegabytes() {
        byte[] content = Arrays.copyOf(bytes(good()), 6 * 1024 * 1024);
        return file("large.jpg", content);
    }

    /** A few bytes that say they are a picture of ten billion pixels. */
    String bomb() {
        byte[] png = bytes(picture("bomb.png", 600, 800));
        java.nio.ByteBuffer.wrap(png).putInt(16, 100_000).putInt(20, 100_000);
        var check = new java.util.zip.CRC32();
        check.update(png, 12, 17);
        java.nio.ByteBuffer.wrap(png).putInt(29, (int) check.getValue());
        return file("bomb.png", png);
    }

    private String picture(String name, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xfafafa));
        pen.fillRect(0, 0, width, height);
        int unit = Math.min(width, height) / 12;
        int middle = width / 2;
        int top = height / 2 - 4 * unit;
        pen.setColor(new Color(0xcfe3ef));
        pen.fillRoundRect(middle - 4 * unit, top + 6 * unit, 8 * unit, height, 4 * unit, 4 * unit);
        pen.setColor(new Color(0xe9c3a2));
        pen.fillOval(middle - 3 * unit, top, 6 * unit, 7 * unit);
        pen.setColor(new Color(0x4a3527));
        pen.fillOval(middle - 2 * unit, top + 3 * unit, unit / 2, unit / 2);
        pen.fillOval(middle + 3 * unit / 2, top + 3 * unit, unit / 2, unit / 2);
        pen.drawArc(middle - unit, top + 4 * unit, 2 * unit, unit, 200, 140);
        pen.dispose();
        try {
            Path file = folder.resolve(name);
            ImageIO.write(picture, name.substring(name.length() - 3).replace("jpg", "jpeg"), file.toFile());
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String file(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
