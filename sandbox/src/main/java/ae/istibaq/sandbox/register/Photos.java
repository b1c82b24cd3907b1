package ae.istibaq.sandbox.register;

import ae.istibaq.sandbox.world.Person;
import ae.istibaq.sandbox.world.SandboxClock;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** The photos in identity cards: drawn heads on white ground, for nobody here has a face. */
@Component
class Photos {

    private static final int WIDTH = 350;
    private static final int HEIGHT = 450;
    private static final Color[] CLOTHES = {
        new Color(0x3d5a80), new Color(0x6b705c), new Color(0x7f5539), new Color(0x52489c), new Color(0x2f6f5e)
    };
    private static final Color SKIN = new Color(0xd9a679);

    private final SandboxClock clock;

    Photos(SandboxClock clock) {
        this.clock = clock;
    }

    /** @param jpeg in Base64 */
    record Photo(LocalDate takenOn, String jpeg) {}

    /** Newborns come into the register with the photo their parents gave; it is not kept here. */
    Optional<Photo> of(Person person) {
        var takenOn = person.birthDate().plusYears(1);
        if (takenOn.isAfter(clock.today())) {
            return Optional.empty();
        }
        return Optional.of(new Photo(takenOn, Base64.getEncoder().encodeToString(draw(person))));
    }

    private static byte[] draw(Person person) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paint(pen, CLOTHES[Math.floorMod(person.emiratesId().hashCode(), CLOTHES.length)]);
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void paint(Graphics2D pen, Color clothes) {
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(clothes);
        pen.fillOval(35, 320, 280, 260);
        pen.setColor(SKIN);
        pen.fillRect(150, 270, 50, 70);
        pen.fillOval(95, 90, 160, 210);
        pen.setColor(clothes.darker());
        pen.fillArc(90, 80, 170, 150, 0, 180);
    }
}
