package ae.istibaq.core.documents;

import ae.istibaq.core.shared.Language;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Prints an XHTML page as a PDF that lasts (PDF/A-3a) and can be read aloud (PDF/UA-1). */
@Component
class PdfPrinter {

    private record Font(String family, int weight, byte[] file) {}

    private static final List<Font> FONTS = List.of(
            font("Noto Naskh Arabic", 400, "noto-naskh-arabic-400"),
            font("Noto Naskh Arabic", 700, "noto-naskh-arabic-700"),
            font("Noto Kufi Arabic", 700, "noto-kufi-arabic-700"),
            font("Roboto", 400, "roboto-400"),
            font("Roboto", 700, "roboto-700"),
            font("Dirham", 400, "dirham-sans"),
            font("Dirham", 700, "dirham-sans"));
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    // Printing takes a whole processor; half of them are left to those who wait for an answer.
    private final Semaphore presses =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

    private static Font font(String family, int weight, String file) {
        try (InputStream input =
                PdfPrinter.class.getResourceAsStream("/portal/core/documents/fonts/" + file + ".ttf")) {
            return new Font(
                    family, weight, java.util.Objects.requireNonNull(input).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] print(String page, Language language) {
        presses.acquireUninterruptibly();
        try {
            return printed(page, language);
        } finally {
            presses.release();
        }
    }

    /**
     * The same for whom nothing waits but themselves.
     *
     * @throws PressesBusy where all presses are busy for so long
     */
    byte[] print(String page, Language language, Duration patience) {
        try {
            if (!presses.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new PressesBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PressesBusy();
        }
        try {
            return printed(page, language);
        } finally {
            presses.release();
        }
    }

    private static byte[] printed(String page, Language language) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (Font font : FONTS) {
            builder.useFont(
                    () -> new ByteArrayInputStream(font.file()), font.family(), font.weight(), FontStyle.NORMAL, true);
        }
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(language.locale()));
        builder.defaultTextDirection(language == Language.AR ? TextDirection.RTL : TextDirection.LTR);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(COLOURS);
        builder.withProducer("Istibaq");
        builder.addDOMMutator(new PrintedText());
        // A page brings everything along; nothing may be fetched for it.
        builder.useExternalResourceAccessControl(
                (address, type) -> address.startsWith("data:"),
                com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withHtmlContent(page, null);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            builder.toStream(pdf);
            builder.run();
            return LogicalText.addTo(pdf.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
