package ae.istibaq.core.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ae.istibaq.core.identity.Customer;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import ae.istibaq.core.tasks.Matters.Line;
import ae.istibaq.core.tasks.Tasks;
import ae.istibaq.testing.CoreTestApplication;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@SpringBootTest(
        classes = CoreTestApplication.class,
        properties = {"spring.thymeleaf.prefix=classpath:/portal/", "istibaq.base-url=https://portal.example"})
@Import(DocumentsTests.Words.class)
class DocumentsTests {

    private static final EmiratesId HEAD = EmiratesId.of("784-1990-1234567-6");
    private static final EmiratesId WIFE = EmiratesId.of("784-1995-7654321-1");
    private static final EmiratesId STRANGER = EmiratesId.of("784-1980-1111111-1");

    @TestConfiguration
    static class Words {

        @Bean
        static MessageSource messageSource() {
            ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
            texts.setBasenames("portal.core.documents.text.messages", "portal.sample.words.messages");
            texts.setDefaultEncoding("UTF-8");
            texts.setFallbackToSystemLocale(false);
            return texts;
        }
    }

    @Autowired
    private Documents documents;

    @Autowired
    private DocumentsController pages;

    @Autowired
    private DocumentAttachments attachments;

    @Autowired
    private Tasks tasks;

    @Autowired
    private DocumentMatters matters;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private static NewDocument familyBook(UUID cause, String number) {
        Map<String, Object> daughter = new HashMap<>();
        daughter.put("en", "Alexandra-Konstantina von Hohenstein Al Nuaimi");
        return new NewDocument(
                "sample.familybook",
                number,
                "icp",
                LocalDate.of(2026, 11, 24),
                Set.of(HEAD, WIFE),
                "sample/pages/family-book-pdf",
                Map.of(
                        "head",
                        Map.of("ar", "سعيد بن محمّد النعيميّ", "en", "Saeed Mohammed Al Nuaimi"),
                        "headEmiratesId",
                        HEAD,
                        "phone",
                        "+971 50 123 4567",
                        "feeFils",
                        125_050,
                        "members",
                        List.of(
                                member("سعيد محمد النعيمي", "Saeed Al Nuaimi", HEAD, "HEAD"),
                                member("مريم عبدالله المنصوري", "Maryam Al Mansoori", WIFE, "WIFE"),
                                Map.of(
                                        "name",
                                        daughter,
                                        "emiratesId",
                                        "784202612345671",
                                        "relation",
                                        "CHILD",
                                        "birthDate",
                                        LocalDate.of(2026, 11, 1)))),
                cause);
    }

    private static Map<String, Object> member(String ar, String en, EmiratesId id, String relation) {
        return Map.of(
                "name",
                Map.of("ar", ar, "en", en),
                "emiratesId",
                id,
                "relation",
                relation,
                "birthDate",
                LocalDate.of(1990, 3, 5));
    }

    private UUID givenADocument() {
        return documents.issue(familyBook(UUID.randomUUID(), "784/2026/" + UUID.randomUUID()));
    }

    private static Customer customer(EmiratesId id) {
        return new Customer(UUID.randomUUID(), id, new BilingualText("سعيد", "Saeed"), Language.AR, Set.of());
    }

    private long audited(String action, UUID document) {
        return database.sql("select count(*) from core.audit_entry where action = ? and object = ?")
                .params(action, "document:" + document)
                .query(Long.class)
                .single();
    }

    @Test
    void keepsADocumentOnceForEachCause() {
        UUID cause = UUID.randomUUID();
        UUID first = documents.issue(familyBook(cause, "784/2026/1"));
        UUID again = documents.issue(familyBook(cause, "784/2026/1"));
        assertThat(again).isEqualTo(first);
        assertThat(documents.issue(familyBook(UUID.randomUUID(), "784/2026/1"))).isNotEqualTo(first);
    }

    @Test
    void showsADocumentToItsOwnersAlone() {
        UUID document = givenADocument();
        assertThat(documents.inSightOf(HEAD)).extracting(IssuedDocument::id).contains(document);
        assertThat(documents.inSightOf(WIFE)).extracting(IssuedDocument::id).contains(document);
        assertThat(documents.inSightOf(STRANGER)).isEmpty();
        assertThatExceptionOfType(DocumentUnknown.class)
                .isThrownBy(() -> pages.pdf(document, "ar", null, customer(STRANGER)));
        assertThat(audited("document.downloaded", document)).isZero();
    }

    @Test
    void handsOutThePdfWithHeadersThatKeepItPrivateAndWritesItDown() {
        UUID document = givenADocument();
        var looked = pages.pdf(document, "ar", null, customer(HEAD));
        var saved = pages.pdf(document, "en", "", customer(WIFE));
        assertThat(looked.getHeaders().getContentDisposition().isInline()).isTrue();
        assertThat(saved.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(saved.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(saved.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(saved.getHeaders().getContentType()).hasToString("application/pdf");
        assertThat(audited("document.downloaded", document)).isEqualTo(2);
    }

    @Test
    void withdrawsWhatAnEventBrought() {
        UUID cause = UUID.randomUUID();
        UUID document = documents.issue(familyBook(cause, "784/2026/2"));
        assertThat(documents.withdrawCausedBy(cause, "sample.familybook.annulled", UUID.randomUUID()))
                .isEqualTo(1);
        assertThat(documents.withdrawCausedBy(cause, "sample.familybook.annulled", UUID.randomUUID()))
                .isZero();
        IssuedDocument withdrawn = documents.find(document, HEAD).orElseThrow();
        assertThat(withdrawn.inForce()).isFalse();
        assertThat(withdrawn.withdrawnOn()).isEqualTo(LocalDate.now(clock));
        assertThat(withdrawn.withdrawalReason()).isEqualTo("sample.familybook.annulled");
        assertThat(attachments.find(document, Language.AR)).isEmpty();
        var answer = pages.pdf(document, "ar", null, customer(HEAD));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
        assertThat(answer.getHeaders().getLocation()).hasToString("/documents/" + document);
    }

    @Test
    void attachesAPdf() {
        UUID document = givenADocument();
        assertThat(attachments.find(document, Language.EN)).hasValueSatisfying(attachment -> {
            assertThat(attachment.fileName()).startsWith("784-2026-").endsWith(".pdf");
            assertThat(attachment.content()).isEqualTo(documents.pdf(document, Language.EN));
        });
        assertThat(attachments.find(UUID.randomUUID(), Language.EN)).isEmpty();
    }

    @Test
    void asksForAPersonWhereADocumentCannotBePrinted() {
        UUID document = documents.issue(new NewDocument(
                "sample.familybook",
                "FB-unprintable",
                "icp",
                LocalDate.of(2026, 11, 24),
                Set.of(HEAD),
                "sample/pages/no-such-page",
                Map.of(),
                UUID.randomUUID()));
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> documents.pdf(document, Language.AR));
        assertThat(tasks.about(document.toString())).singleElement().satisfies(task -> {
            assertThat(task.rule()).isEqualTo("core.documents.rule.not-printed");
            assertThat(matters.about(task, Language.EN))
                    .contains(Line.code("core.documents.number", "FB-unprintable"))
                    .noneMatch(Line::personal);
        });
    }

    @Test
    void givesEveryoneTheSameFileAlsoWhenManyAskAtOnce() throws Exception {
        UUID document = givenADocument();
        try (ExecutorService askers = Executors.newFixedThreadPool(4)) {
            Callable<byte[]> ask = () -> documents.pdf(document, Language.AR);
            List<Future<byte[]>> files = askers.invokeAll(java.util.Collections.nCopies(4, ask));
            for (Future<byte[]> file : files) {
                assertThat(file.get()).isEqualTo(documents.pdf(document, Language.AR));
            }
        }
        assertThat(database.sql("select count(*) from core.document_pdf where document = ?")
                        .param(document)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void printsAPdfThatLastsAndCanBeReadAloud(Language language) throws Exception {
        byte[] pdf = documents.pdf(givenADocument(), language);
        assertThat(violations(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void wouldNoticeAPdfThatDoesNotConform() throws Exception {
        byte[] pdf = documents.pdf(givenADocument(), Language.EN);
        assertThat(violations(pdf, PDFAFlavour.PDFA_1_A)).isNotEmpty();
    }

    private static Set<String> violations(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            Set<String> found = new HashSet<>();
            validator
                    .validate(parser)
                    .getTestAssertions()
                    .forEach(assertion -> found.add(assertion.getRuleId().getClause() + " " + assertion.getMessage()));
            return found;
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void printsAQrCodeThatLeadsToTheVerification(Language language) throws Exception {
        UUID document = givenADocument();
        String code = documents.find(document, HEAD).orElseThrow().code().grouped();
        try (PDDocument pdf = Loader.loadPDF(documents.pdf(document, language))) {
            var picture = new PDFRenderer(pdf).renderImageWithDPI(0, 200);
            var bitmap = new BinaryBitmap(new HybridBinarizer(luminance(picture)));
            assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo("https://portal.example/verify/" + code);
        }
    }

    private static RGBLuminanceSource luminance(java.awt.image.BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        return new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
    }

    @Test
    void saysArabicInTheOrderInWhichItIsSpoken() throws Exception {
        assertThat(spoken(documents.pdf(givenADocument(), Language.AR)))
                .contains(
                        "خلاصة القيد (نسخة إلكترونية)",
                        "تشهد الجهة بأن سعيد بن محمد النعيمي، رقم هويته 784-1990-1234567-6، مقيد ربا للأسرة في سجل"
                                + " السكان بتاريخ 24/11/2026 (50% من الحالات)، هاتف +971 50 123 4567، وفق Federal Law"
                                + " 18/2026 وما بعده.",
                        "مريم عبدالله المنصوري");
        assertThat(spoken(documents.pdf(givenADocument(), Language.EN)))
                .contains("This is to certify that Saeed Mohammed Al Nuaimi (سعيد محمد النعيمي), Emirates ID"
                        + " 784-1990-1234567-6, was registered as head of a family on 24/11/2026.");
    }

    @Test
    void leavesNumbersWhole() throws Exception {
        assertThat(drawn(documents.pdf(givenADocument(), Language.AR)))
                .contains("784-1990-1234567-6", "+971 50 123 4567", "\u20C3 1,250.50", "05/03/1990");
    }

    /** The runs of a page, each as it is drawn from left to right. */
    private static List<String> drawn(byte[] file) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(pdf.getPage(0));
            return extractor.getMarkedContents().stream()
                    .map(run -> run.getContents().stream()
                            .filter(TextPosition.class::isInstance)
                            .map(letter -> ((TextPosition) letter).getUnicode())
                            .collect(java.util.stream.Collectors.joining()))
                    .toList();
        }
    }

    private static List<String> spoken(byte[] file) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            List<String> texts = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), texts);
            return texts;
        }
    }

    private static void collect(PDStructureNode node, List<String> texts) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getActualText() != null) {
                    texts.add(element.getActualText());
                }
                collect(element, texts);
            }
        }
    }

    @Test
    void saysByItsCodeWhetherADocumentIsInForce() {
        IssuedDocument document = documents.find(givenADocument(), HEAD).orElseThrow();
        assertThat(documents.inForce(document.code())).isTrue();
        assertThat(documents.inForce(VerificationCode.NOBODYS)).isFalse();
        documents.withdraw(document.id(), "sample.familybook.annulled", UUID.randomUUID());
        assertThat(documents.inForce(document.code())).isFalse();
    }

    @Test
    void readsCodesAsPeopleTypeThem() {
        VerificationCode code = new VerificationCode("7K3M9QW102BDV8HT");
        assertThat(code.grouped()).isEqualTo("7K3M-9QW1-02BD-V8HT");
        for (String typed :
                List.of("7k3m9qwlo2bdv8ht", "7K3M–9QWI–O2BD–V8HT", " ٧K٣M ٩QW١ ٠٢BD V٨HT ", "7k3m-9qw1-02bd-v8ht")) {
            assertThat(VerificationCode.typed(typed)).as(typed).hasValue(code);
        }
        for (String typed : List.of("", "7K3M", "7K3M-9QW1-02BD-V8HU", "7K3M9QW102BDV8HT7", "'; drop table")) {
            assertThat(VerificationCode.typed(typed)).as(typed).isEmpty();
        }
        assertThat(VerificationCode.random()).isNotEqualTo(VerificationCode.random());
    }
}
