package ae.istibaq.core.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Tells whoever reads a PDF aloud or searches it what its Arabic says: the engine draws shapes from left to right, so
 * each block of text that has Arabic in it gets the letters in the order in which they are spoken, as {@code ActualText}.
 */
final class LogicalText {

    private static final String BRACKETS = "()[]{}«»<>";
    private static final float SAME_LINE = 1;

    /** A piece of text drawn in one direction. */
    private record Run(String drawn, float line) {}

    private final boolean rightToLeft;
    private final Map<PDPage, Map<Integer, Run>> runs = new HashMap<>();

    private LogicalText(PDDocument pdf) throws IOException {
        rightToLeft = "ar".equals(pdf.getDocumentCatalog().getLanguage());
        for (PDPage page : pdf.getPages()) {
            runs.put(page, drawnOn(page));
        }
    }

    static byte[] addTo(byte[] drawn) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(drawn)) {
            LogicalText text = new LogicalText(pdf);
            text.tell(pdf.getDocumentCatalog().getStructureTreeRoot(), null);
            ByteArrayOutputStream told = new ByteArrayOutputStream(drawn.length + 8192);
            pdf.save(told);
            return told.toByteArray();
        }
    }

    private static Map<Integer, Run> drawnOn(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, Run> drawn = new HashMap<>();
        Deque<PDMarkedContent> waiting = new ArrayDeque<>(extractor.getMarkedContents());
        while (!waiting.isEmpty()) {
            PDMarkedContent content = waiting.poll();
            StringBuilder letters = new StringBuilder();
            float line = Float.NaN;
            for (Object part : content.getContents()) {
                if (part instanceof TextPosition letter) {
                    letters.append(letter.getUnicode());
                    line = Float.isNaN(line) ? letter.getYDirAdj() : line;
                } else if (part instanceof PDMarkedContent inner) {
                    waiting.add(inner);
                }
            }
            if (content.getMCID() >= 0) {
                drawn.put(content.getMCID(), new Run(letters.toString(), line));
            }
        }
        return drawn;
    }

    private void tell(PDStructureNode node, @Nullable PDPage page) {
        List<PDStructureElement> parts = elements(node);
        if (node instanceof PDStructureElement element && isBlockOfText(element)) {
            if (element.getAlternateDescription() == null) {
                tellBlock(element, pageOf(element, page));
            }
            return;
        }
        for (PDStructureElement part : parts) {
            tell(part, pageOf(part, page));
        }
    }

    private void tellBlock(PDStructureElement block, @Nullable PDPage page) {
        List<Run> pieces = new ArrayList<>();
        collect(block, page, pieces);
        StringBuilder text = new StringBuilder();
        float line = Float.NaN;
        for (Run piece : pieces) {
            String said = said(piece.drawn());
            if (said.isEmpty()) {
                continue;
            }
            // The space at which a line was broken is not drawn.
            boolean newLine = Math.abs(piece.line() - line) > SAME_LINE;
            if (newLine && !text.isEmpty() && text.charAt(text.length() - 1) != ' ' && !said.startsWith(" ")) {
                text.append(' ');
            }
            text.append(said);
            line = piece.line();
        }
        if (isArabic(text)) {
            block.setActualText(text.toString().strip());
        }
    }

    private void collect(PDStructureElement element, @Nullable PDPage page, List<Run> pieces) {
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner) {
                collect(inner, pageOf(inner, page), pieces);
                continue;
            }
            @Nullable PDPage where = page;
            @Nullable Integer id = null;
            if (kid instanceof Integer number) {
                id = number;
            } else if (kid instanceof PDMarkedContentReference reference) {
                id = reference.getMCID();
                where = reference.getPage() == null ? page : reference.getPage();
            }
            if (id != null && where != null) {
                Optional.ofNullable(runs.getOrDefault(where, Map.of()).get(id)).ifPresent(pieces::add);
            }
        }
    }

    /** Whether nothing but text and spans of text hangs below. */
    private static boolean isBlockOfText(PDStructureElement element) {
        return !element.getKids().isEmpty()
                && element.getKids().stream()
                        .allMatch(kid -> !(kid instanceof PDStructureElement inner)
                                || "Span".equals(inner.getStructureType()) && isBlockOfText(inner));
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }

    private static @Nullable PDPage pageOf(PDStructureElement element, @Nullable PDPage otherwise) {
        PDPage own = element.getPage();
        return own == null ? otherwise : own;
    }

    /** The letters of a run in the order in which they are spoken, in their plain form. */
    private String said(String drawn) {
        String text = drawn;
        boolean reversed = isArabic(text) || rightToLeft && text.codePoints().noneMatch(Character::isLetterOrDigit);
        if (reversed) {
            StringBuilder backwards = new StringBuilder(text).reverse();
            for (int i = 0; i < backwards.length(); i++) {
                int bracket = BRACKETS.indexOf(backwards.charAt(i));
                if (bracket >= 0) {
                    backwards.setCharAt(i, BRACKETS.charAt(bracket ^ 1));
                }
            }
            text = backwards.toString();
        }
        // The font draws yeh and heh with glyphs that it shares with other languages' letters.
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u06CC', '\u064A')
                .replace('\u06D5', '\u0647')
                .replaceAll("[\\u2066-\\u2069]", "");
    }

    private static boolean isArabic(CharSequence text) {
        return text.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
    }
}
