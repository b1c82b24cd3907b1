package ae.istibaq.core.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.photos.PhotoRefused.Reason;
import ae.istibaq.testing.CoreTestApplication;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = CoreTestApplication.class)
class PhotoCheckTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int WIDTH = 600;
    private static final int HEIGHT = 800;
    private static final String PLACE = "25.405N 55.513E";

    private final PhotoCheck photos;

    PhotoCheckTests(@Autowired Parameters parameters) {
        photos = new PhotoCheck(parameters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void drawsAPhotoAnewAsJpeg(String format) throws Exception {
        Photo taken = photos.take(file(portrait(WIDTH, HEIGHT), format), TODAY);

        assertThat(taken.jpeg()).startsWith(0xFF, 0xD8, 0xFF);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(taken.jpeg()));
        assertThat(picture.getWidth()).isEqualTo(taken.width()).isEqualTo(WIDTH);
        assertThat(picture.getHeight()).isEqualTo(taken.height()).isEqualTo(HEIGHT);
        assertCorner(picture);
    }

    /** However the camera was held, the red corner ends at the upper left. */
    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "3, false", "4, false", "5, true", "6, true", "7, true", "8, true"})
    void turnsAPhotoUprightAndForgetsWhereItWasTaken(int number, boolean lying) throws Exception {
        Orientation orientation = new Orientation(number);
        BufferedImage upright = portrait(WIDTH, HEIGHT);
        BufferedImage asTaken = lying
                ? new BufferedImage(HEIGHT, WIDTH, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var back = orientation.toUpright(asTaken.getWidth(), asTaken.getHeight());
        Graphics2D pen = asTaken.createGraphics();
        pen.drawImage(upright, back.createInverse(), null);
        pen.dispose();
        byte[] sent = withExif(file(asTaken, "jpeg"), number);
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains(PLACE);

        Photo taken = photos.take(sent, TODAY);

        assertThat(taken.width()).isEqualTo(WIDTH);
        assertThat(taken.height()).isEqualTo(HEIGHT);
        assertThat(new String(taken.jpeg(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", PLACE);
        assertCorner(ImageIO.read(new ByteArrayInputStream(taken.jpeg())));
    }

    /** What sixth place says is told here by hand, so that a wrong table can't agree with itself. */
    @Test
    void turnsAPhoneHeldUprightToTheRight() throws Exception {
        BufferedImage asTaken = new BufferedImage(HEIGHT, WIDTH, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = asTaken.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, WIDTH / 2, HEIGHT / 2, WIDTH / 2);
        pen.dispose();

        Photo taken = photos.take(withExif(file(asTaken, "jpeg"), 6), TODAY);

        assertCorner(ImageIO.read(new ByteArrayInputStream(taken.jpeg())));
    }

    @Test
    void drawsALargePhotoSmallEnoughForTheAuthority() throws Exception {
        Photo taken = photos.take(file(portrait(4500, 6000), "jpeg"), TODAY);

        assertThat(taken.height()).isEqualTo(1200);
        assertThat(taken.width()).isEqualTo(900);
        assertThat(taken.jpeg().length).isLessThan(2_000_000);
    }

    @Test
    void putsATransparentPictureOnWhite() throws Exception {
        BufferedImage clear = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);

        Photo taken = photos.take(file(clear, "png"), TODAY);

        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(taken.jpeg()));
        assertThat(new Color(drawn.getRGB(10, 10))).isEqualTo(Color.WHITE);
    }

    @ParameterizedTest
    @CsvSource({
        "420, 600, ", // exactly as narrow as may be
        "540, 628, ",
        "419, 540, TOO_SMALL",
        "420, 539, TOO_SMALL",
        "420, 601, NOT_PORTRAIT",
        "541, 629, NOT_PORTRAIT",
        "800, 600, NOT_PORTRAIT",
        "700, 700, NOT_PORTRAIT"
    })
    void looksAtTheFrame(int width, int height, @org.jspecify.annotations.Nullable Reason refused) throws Exception {
        byte[] file = file(portrait(width, height), "png");
        if (refused == null) {
            assertThat(photos.take(file, TODAY).width()).isEqualTo(width);
        } else {
            assertRefused(file, refused);
        }
    }

    @Test
    void goesByTheContentAndNotByAName() throws Exception {
        assertRefused("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), Reason.NOT_A_PHOTO);
        assertRefused(file(portrait(WIDTH, HEIGHT), "gif"), Reason.NOT_A_PHOTO);
        assertRefused(new byte[0], Reason.NOT_A_PHOTO);
    }

    @Test
    void refusesWhatIsLargerThanFiveMegabytes() {
        byte[] file = Arrays.copyOf(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, 5 * 1024 * 1024 + 1);

        assertRefused(file, Reason.TOO_LARGE);
        assertRefused(Arrays.copyOf(file, 5 * 1024 * 1024), Reason.UNREADABLE);
    }

    /** A few bytes that say they are a picture of ten billion pixels. */
    @Test
    void doesNotUnpackAPictureMadeToFillTheMemory() throws Exception {
        byte[] bomb = file(portrait(WIDTH, HEIGHT), "png");
        ByteBuffer.wrap(bomb).putInt(16, 100_000).putInt(20, 100_000);
        var check = new java.util.zip.CRC32();
        check.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) check.getValue());

        assertRefused(bomb, Reason.TOO_LARGE);
    }

    @Test
    void refusesABrokenPhoto() throws Exception {
        byte[] png = file(portrait(WIDTH, HEIGHT), "png");

        assertRefused(Arrays.copyOf(png, png.length / 2), Reason.UNREADABLE);
    }

    /** Whatever the camera's data say, they can't break the reading of the photo. */
    @Test
    void readsAPhotoWhoseDataAreBroken() throws Exception {
        byte[] whole = withExif(file(portrait(WIDTH, HEIGHT), "jpeg"), 1);
        for (int at = 4; at < 60; at++) {
            byte[] broken = whole.clone();
            broken[at] = (byte) 0xFF;
            assertThat(Orientation.of(broken).number()).isBetween(1, 8);
            assertThat(Orientation.of(Arrays.copyOf(whole, at)).number()).isBetween(1, 8);
        }
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void hasAWordForEachReason(Reason reason) {
        assertThat(reason.textKey()).startsWith("core.photos.refused.");
    }

    private void assertRefused(byte[] file, Reason reason) {
        assertThatExceptionOfType(PhotoRefused.class)
                .isThrownBy(() -> photos.take(file, TODAY))
                .extracting(PhotoRefused::reason)
                .isEqualTo(reason);
    }

    private static void assertCorner(BufferedImage picture) {
        int right = picture.getWidth() - 20;
        int bottom = picture.getHeight() - 20;
        assertThat(red(picture, 20, 20)).isGreaterThan(200);
        assertThat(red(picture, right, 20)).isLessThan(60);
        assertThat(red(picture, 20, bottom)).isLessThan(60);
        assertThat(red(picture, right, bottom)).isLessThan(60);
    }

    private static int red(BufferedImage picture, int x, int y) {
        return new Color(picture.getRGB(x, y)).getRed();
    }

    /** Black, with a red upper left quarter. */
    private static BufferedImage portrait(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.dispose();
        return picture;
    }

    private static byte[] file(BufferedImage picture, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    /** Adds what a camera writes: how it was held, and where. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(36 + place.length);
        exif.putShort((short) 0xFFE1).putShort((short) (34 + place.length));
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.order(ByteOrder.LITTLE_ENDIAN);
        exif.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
        exif.putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0);
        exif.put(place);
        byte[] segment = Arrays.copyOf(exif.array(), exif.position());
        ByteBuffer whole = ByteBuffer.allocate(jpeg.length + segment.length);
        whole.put(jpeg, 0, 2).put(segment).put(jpeg, 2, jpeg.length - 2);
        return whole.array();
    }
}
