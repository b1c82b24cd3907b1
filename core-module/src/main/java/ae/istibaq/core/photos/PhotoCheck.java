package ae.istibaq.core.photos;

import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.photos.PhotoRefused.Reason;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.springframework.stereotype.Component;

/**
 * Takes a photo for a person's documents: a JPEG or PNG by its content, upright and large enough, drawn anew so that place,
 * time and camera do not travel with it. Whether a face looks into the camera is for the agency to see; the portal does
 * not claim to.
 */
@Component
class PhotoCheck {

    /** More than a camera takes: a file that unpacks to this was made to fill the memory. */
    private static final long MOST_PIXELS = 100_000_000;

    /** Larger pictures are drawn smaller; the authority takes no more than about two megabytes. */
    private static final int TALLEST = 1200;

    /** As the page shows what was added; small enough to stand in the page itself, so that no address leads to it. */
    private static final int PREVIEW = 168;

    private static final float QUALITY = 0.9f;

    // Drawing takes memory and a processor; who adds a photo at the same moment waits a little.
    private final Semaphore easels = new Semaphore(Runtime.getRuntime().availableProcessors());

    private final Parameters parameters;

    PhotoCheck(Parameters parameters) {
        this.parameters = parameters;
    }

    /** @param day on which it is sent, whose limits count */
    Photo take(byte[] file, LocalDate day) throws PhotoRefused {
        if (file.length > limit("core.photos.max-bytes", day)) {
            throw new PhotoRefused(Reason.TOO_LARGE);
        }
        easels.acquireUninterruptibly();
        try {
            return drawn(file, day);
        } finally {
            easels.release();
        }
    }

    private Photo drawn(byte[] file, LocalDate day) throws PhotoRefused {
        String format = format(file).orElseThrow(() -> new PhotoRefused(Reason.NOT_A_PHOTO));
        Orientation orientation = format.equals("jpeg") ? Orientation.of(file) : Orientation.UPRIGHT;
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        // In memory alone: no child's picture is left in a temporary file.
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw new PhotoRefused(Reason.TOO_LARGE);
            }
            checkFrame(orientation.lying() ? height : width, orientation.lying() ? width : height, day);
            return photo(read(reader, Math.max(width, height)), orientation);
        } catch (IOException | RuntimeException broken) {
            // Decoders meet broken files with exceptions of many kinds; their texts may quote the file.
            throw new PhotoRefused(Reason.UNREADABLE);
        } finally {
            reader.dispose();
        }
    }

    private static Optional<String> format(byte[] file) {
        String beginning = HexFormat.of().formatHex(file, 0, Math.min(8, file.length));
        if (beginning.startsWith("ffd8ff")) {
            return Optional.of("jpeg");
        }
        return beginning.equals("89504e470d0a1a0a") ? Optional.of("png") : Optional.empty();
    }

    private void checkFrame(int width, int height, LocalDate day) throws PhotoRefused {
        if (width < limit("core.photos.min-width", day) || height < limit("core.photos.min-height", day)) {
            throw new PhotoRefused(Reason.TOO_SMALL);
        }
        long hundredWidths = 100L * width;
        if (hundredWidths < limit("core.photos.narrowest", day) * height
                || hundredWidths > limit("core.photos.widest", day) * height) {
            throw new PhotoRefused(Reason.NOT_PORTRAIT);
        }
    }

    private long limit(String key, LocalDate day) {
        return parameters.require(key, day).number();
    }

    /** Skips pixels of a large picture while it is read, so that it never lies in memory whole. */
    private static BufferedImage read(ImageReader reader, int longerSide) throws IOException {
        ImageReadParam wish = reader.getDefaultReadParam();
        int step = Math.max(1, longerSide / (2 * TALLEST));
        wish.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, wish);
    }

    private static Photo photo(BufferedImage picture, Orientation orientation) throws IOException {
        BufferedImage large = draw(picture, orientation, TALLEST);
        BufferedImage small = draw(large, Orientation.UPRIGHT, PREVIEW);
        return new Photo(encode(large), encode(small), large.getWidth(), large.getHeight());
    }

    private static BufferedImage draw(BufferedImage picture, Orientation orientation, int tallest) {
        int uprightWidth = orientation.lying() ? picture.getHeight() : picture.getWidth();
        int uprightHeight = orientation.lying() ? picture.getWidth() : picture.getHeight();
        double scale = Math.min(1, (double) tallest / uprightHeight);
        int width = (int) Math.round(uprightWidth * scale);
        int height = (int) Math.round(uprightHeight * scale);
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        try {
            // Where a PNG is transparent, the ground is white as on every document.
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            AffineTransform place = AffineTransform.getScaleInstance(scale, scale);
            place.concatenate(orientation.toUpright(picture.getWidth(), picture.getHeight()));
            pen.drawImage(picture, place, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }

    private static byte[] encode(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam wish = writer.getDefaultWriteParam();
            wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wish.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), wish);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
