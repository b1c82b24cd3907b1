package ae.istibaq.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.shared.Language;
import ae.istibaq.web.browser.Browser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import tools.jackson.databind.JsonNode;

/** The guide's verification: licence, both cards, memorandum, what the portal issues, and PDFs; nobody logs in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyIT {

    private static final String ACTION = "Verify";

    private final Country country = Country.running();
    private final Sandbox sandbox = country.sandbox();
    private final Browser browser = Browser.start(country.portal());
    private final Visitor visitor = new Visitor(browser);
    private final Surfer surfer = new Surfer(country.portal());

    @TempDir
    private Path folder;

    @AfterAll
    void close() {
        List.of("ner", "icp", "mohre", "moj").forEach(sandbox::heal);
        browser.close();
    }

    /** Everyone here is one client, whose budget is that of a minute. */
    @BeforeEach
    void beginAMinute() {
        List.of("ner", "icp", "mohre", "moj").forEach(sandbox::heal);
        nextMinute();
        visitor.asNobody();
    }

    private void nextMinute() {
        String before = sandbox.ask("/clock").path("now").asString();
        sandbox.tell("/clock", Map.of("advanceSeconds", 61));
        assertThat(sandbox.ask("/clock").path("now").asString()).isNotEqualTo(before);
        Country.awaiting().until(() -> verified("0000-0000-0000-0000"), status -> status == 200);
    }

    private int verified(String code) {
        return surfer.status("/verify/" + code);
    }

    private JsonNode papers(String... forms) {
        for (JsonNode licence : sandbox.tell("/control/licences", Map.of("count", 60))) {
            if (List.of(forms).contains(licence.path("legalForm").asString())
                    && !licence.path("emirate").asString().equals("ABU_DHABI")) {
                return sandbox.ask(
                        "/control/licences/" + licence.path("registerNumber").asString() + "/papers");
            }
        }
        throw new AssertionError("No licence of these forms");
    }

    private String ask(String number) {
        return surfer.open("/verify").press(ACTION, Map.of("reference", number)).text();
    }

    private String ask(String number, String paper, String place) {
        ask(number);
        Map<String, String> more = new LinkedHashMap<>(Map.of("paper", paper));
        if (!place.isEmpty()) {
            more.put("place", place);
        }
        return surfer.press(ACTION, more).text();
    }

    @Test
    void showsVerificationInBothLanguagesAndEveryWidth() {
        SoftAssertions faults = new SoftAssertions();
        faults.check(() -> browser.everywhere("verify", "/verify"));
        faults.check(() -> browser.everywhere("verify-not-valid", "/verify/7K3M-9QWX-02BD-V8HT"));
        for (Language language : Language.values()) {
            for (Runnable screen : List.<Runnable>of(visitor::onPhone, visitor::onDesktop)) {
                screen.run();
                browser.open("/verify", language);
                visitor.type("reference", "1234567");
                visitor.click("form[action='/verify'] button");
                faults.check(() -> browser.look("verify-besides"));
                browser.open("/verify", language);
                visitor.type("reference", "<b>؟");
                visitor.click("form[action='/verify'] button");
                faults.check(() -> browser.lookAtFailure("verify-wrong"));
            }
            visitor.onDesktop();
            browser.open("/verify", language);
            visitor.upload("file", file(pdf(false)).toString());
            visitor.click("form[action='/verify/file'] button");
            faults.check(() -> browser.look("verify-file"));
        }
        faults.assertAll();
    }

    @Test
    void verifiesEveryPaperOfACompanyWithoutScripts() {
        JsonNode papers = papers("LLC", "CIVIL");
        String licence = papers.path("licence").asString();
        String emirate = papers.path("emirate").asString();
        visitor.onDesktop();
        browser.withoutScripts().open("/basher", Language.EN);
        visitor.click("main a[href='/verify']");
        visitor.type("reference", licence);
        visitor.click("form[action='/verify'] button");
        assertThat(browser.text()).contains("More than one paper may have this number");
        choose("paper", "licence");
        choose("place", emirate);
        visitor.click("form[action='/verify'] button");
        assertThat(browser.text()).contains("Valid", "Answer given", licence).doesNotContain("Not valid");
        browser.withScripts();

        assertThat(ask(papers.path("icpCard").asString())).contains("Valid", "identity authority");
        assertThat(ask(papers.path("mohreCard").asString(), "mohre-card", "")).contains("Valid", "human resources");
        assertThat(ask(papers.path("memorandum").asString())).contains("Valid", "Memorandum");
        String elsewhere = emirate.equals("AJMAN") ? "SHARJAH" : "AJMAN";
        assertThat(ask(licence, "licence", elsewhere)).contains("Not valid");
    }

    private void choose(String list, String value) {
        new Select(browser.driver().findElement(By.id(list))).selectByValue(value);
    }

    @Test
    void readsAQrCodeAndArabicDigits() {
        nextMinute();
        JsonNode papers = papers("LLC", "SOLE", "CIVIL");
        String card = papers.path("icpCard").asString();
        assertThat(ask("https://elsewhere.example/card?no=" + card + "&lang=ar"))
                .contains("Valid", card);
        assertThat(ask(card.replace('0', '٠').replace('1', '١').replace('7', '٧')))
                .contains("Valid", card);
        assertThat(surfer.page().way()).allMatch(passed -> passed.toString().startsWith(country.portal()));
    }

    @Test
    void saysTheSameOfWhatNeverWasAndOfWhatIsNotInForceAnyMore() {
        nextMinute();
        JsonNode closed = sandbox.tell("/control/licences/closure", Map.of());
        String card = sandbox.ask(
                        "/control/licences/" + closed.path("registerNumber").asString() + "/papers")
                .path("icpCard")
                .asString();
        String cancelled = ask(card).replace(card, "");
        String never = ask("E0009999999").replace("E0009999999", "");
        assertThat(cancelled).contains("Not valid").isEqualTo(never);
        assertThat(surfer.page().status()).isEqualTo(200);
    }

    @Test
    void cannotTellWhileARegisterIsSilent() {
        String card = papers("LLC", "SOLE", "CIVIL").path("icpCard").asString();
        for (String fault : List.of("DOWN", "ERRORS", "NONSENSE")) {
            sandbox.fault("icp", fault);
            assertThat(ask(card)).as(fault).contains("Cannot tell now").doesNotContain("Not valid");
        }
        sandbox.heal("icp");
        Country.awaiting().until(() -> ask(card), text -> text.contains("in force"));
    }

    @Test
    void turnsAwayWhoAsksAHundredTimesAMinuteAndTellsTheOffice() {
        int turnedAway = 0;
        for (int i = 0; i < 100; i++) {
            turnedAway += verified("7K3M-9QWX-02BD-V8HT") == 429 ? 1 : 0;
        }
        // The minute may turn while the test asks.
        assertThat(turnedAway).isGreaterThanOrEqualTo(40);
        assertThat(surfer.text()).contains("Too many attempts", "Wait");
        assertThat(surfer.open("/verify/7K3M-9QWX-02BD-V8HT?lang=ar").text()).contains("محاولات كثيرة");
        surfer.open("/verify?lang=en");
        for (int minute = 0; minute < 3; minute++) {
            nextMinute();
            for (int i = 0; i < 28; i++) {
                verified("7K3M-9QWX-02BD-V8HT");
            }
        }
        assertThat(country.kept(
                        Long.class, "select count(*) from core.task where rule = 'core.verification.rule.probed'"))
                .isPositive();
        nextMinute();
    }

    @Test
    void looksAtFilesAndKeepsNone() throws IOException {
        assertThat(upload(pdf(false))).contains("Not signed");
        assertThat(upload(pdf(true))).contains("Contains active content");
        assertThat(upload(bomb())).contains("Too large when unpacked");
        assertThat(upload("<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .contains("This is not a PDF file");
        assertThat(upload(new byte[11 << 20])).contains("The file is larger than 10 MB");
        nextMinute();

        Couple couple = Couple.fresh().sign();
        String document = Country.awaiting()
                .until(
                        () -> country.kept(
                                String.class,
                                "select document::text from core.document_owner where owner = ? limit 1",
                                couple.husband()),
                        found -> true);
        visitor.followAs("/documents/" + document, couple.husband());
        byte[] sealed = download("/documents/" + document + "/en.pdf");
        visitor.asNobody();
        assertThat(upload(sealed)).contains("Signature intact");
        try (PDDocument changed = Loader.loadPDF(sealed)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            changed.getPage(0).setRotation(90);
            changed.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            changed.saveIncremental(bytes);
            assertThat(upload(bytes.toByteArray())).contains("Changed since signing");
        }
    }

    private String upload(byte[] content) {
        browser.open("/verify", Language.EN);
        visitor.upload("file", file(content).toString());
        visitor.click("form[action='/verify/file'] button");
        return browser.text();
    }

    private byte[] download(String path) {
        Object data = browser.driver()
                .executeAsyncScript(
                        "const done = arguments[arguments.length - 1];"
                                + "fetch(arguments[0]).then(r => r.arrayBuffer()).then(b => {"
                                + "let s = ''; new Uint8Array(b).forEach(c => s += String.fromCharCode(c)); done(btoa(s)); })",
                        path);
        return Base64.getDecoder().decode(String.valueOf(data));
    }

    private Path file(byte[] content) {
        try {
            return Files.write(folder.resolve("paper-" + System.nanoTime() + ".pdf"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pdf(boolean script) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (script) {
                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('boo')"));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Half a megabyte that unpacks to half a gigabyte. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>\nstream\n"
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(file)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 512; i++) {
                packed.write(zeros);
            }
        }
        return file.toByteArray();
    }
}
