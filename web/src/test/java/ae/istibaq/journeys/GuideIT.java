package ae.istibaq.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.shared.Language;
import ae.istibaq.web.browser.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** The business explorer: questions in sequence, a legal form, the cost of the first year, a report, and plans. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuideIT {

    private static final String ANSWERS = "activity=5610&emirate=AJMAN&kind=PERSONS&owners=2&origin=ABROAD"
            + "&liability=LIMITED&capital=&premises=RENTED&rent=60000&workers=2";
    private static final String DUBAI = ANSWERS.replace("AJMAN", "DUBAI");

    private final Country country = Country.running();
    private final Browser browser = Browser.start(country.portal());
    private final Visitor visitor = new Visitor(browser);
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void asksInSequenceAdvisesOnEachAnswerAndSuggestsAFormWithoutScriptsAndLogin() {
        visitor.asNobody().onPhone();
        browser.withoutScripts().open("/basher", Language.EN);
        visitor.click("main a[href='/basher/guide']");
        browser.press("Begin");
        visitor.type("q", "matam");
        browser.press("Search");
        follow("main a[href*='activity=5610']");
        assertThat(browser.text()).contains("You said: ", "By our grouping this is trade", "Question 2 of 9");
        visitor.choose("emirate", "AJMAN");
        browser.press("Next");
        assertThat(browser.text()).contains("You said: Ajman", "publishes its card of fees in full");
        assertThat(browser.text()).contains("Who will own it?").doesNotContain("How many owners");
        visitor.choose("kind", "PERSONS");
        browser.press("Next");
        visitor.type("owners", "two");
        browser.press("Next");
        assertThat(browser.text()).contains("Write the number of owners, from 1 to 1,000.");
        assertThat(visitor.typed("owners")).isEqualTo("two");
        visitor.type("owners", "٢");
        browser.press("Next");
        visitor.choose("origin", "ABROAD");
        browser.press("Next");
        visitor.choose("liability", "LIMITED");
        browser.press("Next");
        browser.press("Next");
        assertThat(browser.text()).contains("You said: Not decided yet", "has no minimum");
        browser.driver().navigate().back();
        assertThat(browser.text()).contains("How much capital will it have?");
        browser.driver().navigate().forward();
        visitor.choose("premises", "RENTED");
        visitor.type("rent", "60,000");
        browser.press("Next");
        visitor.type("workers", "2");
        browser.press("Next");
        assertThat(browser.address()).contains("/basher/guide/result?activity=5610&emirate=AJMAN");
        // The card of Ajman, two work permits in the lowest category, and the rent.
        assertThat(browser.text())
                .contains("We advise: Limited liability company", "66,500", "First year, at least", "6 items unknown");
        follow("main a[href^='/basher/guide/emirate']");
        visitor.choose("emirate", "SHARJAH");
        browser.press("Next");
        assertThat(browser.address()).contains("/basher/guide/result?activity=5610&emirate=SHARJAH");
        browser.withScripts();
    }

    @Test
    void showsEachPageInBothLanguagesAndEveryWidth() {
        SoftAssertions faults = new SoftAssertions();
        visitor.asNobody();
        faults.check(() -> browser.everywhere("guide", "/basher/guide"));
        faults.check(() -> browser.everywhere("guide-activity", "/basher/guide/activity?q=bank"));
        faults.check(() -> browser.everywhereFailing(
                "guide-premises-wrong", "/basher/guide/premises?" + ANSWERS.replace("60000", "dear") + "&next=1"));
        faults.check(() -> browser.everywhere("guide-result", "/basher/guide/result?" + DUBAI));
        Couple couple = Couple.fresh();
        Surfer surfer = new Surfer(country.portal());
        String first = keep(surfer, couple.husband(), ANSWERS, "Café Oasis مقهى الواحة");
        keep(surfer, couple.husband(), DUBAI, "");
        String second = planOf(surfer);
        visitor.followAs(country.portal() + first, couple.husband());
        faults.check(() -> browser.everywhere("plan", first));
        faults.check(() -> browser.everywhere("plan-compared", first + "/compare?with=" + idOf(second)));
        faults.check(() -> browser.everywhere("plan-keep", first + "/change"));
        faults.assertAll();
    }

    @Test
    void comparesFormsSideBySideAndSaysWhyNot() {
        String page = text("/basher/guide/result?" + ANSWERS);
        assertThat(page)
                .contains("All forms side by side")
                .contains("For trade and industry only nationals of the UAE or the Gulf states may own it.")
                .contains("It belongs to a company that exists, not to people.");
        assertThat(text("/basher/guide/result?" + ANSWERS + "&form=PRJSC"))
                .contains("You look at: Private joint stock company");
        // One that is impossible is not looked at.
        assertThat(text("/basher/guide/result?" + ANSWERS + "&form=SOLE")).contains("We advise: Limited liability");
        assertThat(text("/basher/guide/result?" + ANSWERS.replace("5610", "6419")))
                .contains("Central Bank of the UAE");
        assertThat(text("/basher/guide/result?"
                        + ANSWERS.replace("owners=2", "owners=1000").replace("capital=", "capital=1")))
                .contains("No form fits these answers together");
    }

    @Test
    void namesWhatIsUnknownAndWhatIsNotConfirmed() {
        String page = text("/basher/guide/result?" + DUBAI);
        assertThat(page)
                .contains("Unknown", "Executive Council Resolution 13 of 2011 sets it")
                .contains("Figure not confirmed by its agency.")
                .contains("10zone.ae");
    }

    @Test
    void printsTheReportAsPdfInBothLanguages() throws IOException {
        for (Language language : Language.values()) {
            byte[] pdf = bytes("/basher/guide/" + language.code() + ".pdf?" + ANSWERS);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.code());
                assertThat(new PDFTextStripper().getText(document))
                        .contains("66,500.00", "3,000.00", "ajmanded.ae issue-trade-license");
            }
        }
        Surfer surfer = new Surfer(country.portal());
        assertThat(surfer.open("/basher/guide/en.pdf?emirate=AJMAN").text()).contains("What do you want to do?");
    }

    @Test
    void keepsAPlanChangesItComparesItAndSendsItToNobodyElse() {
        Couple couple = Couple.fresh();
        Surfer surfer = new Surfer(country.portal());
        String plan = keep(surfer, couple.husband(), ANSWERS, "Café Oasis");
        assertThat(surfer.text()).contains("Café Oasis", "Limited liability company", "66,500");

        surfer.open(plan + "/change?" + ANSWERS.replace("workers=2", "workers=0"));
        surfer.press("Keep", Map.of("form", "PRJSC", "tradeName", "\u202EOasis"));
        assertThat(surfer.page().status()).isEqualTo(422);
        assertThat(surfer.text()).contains("Write the name in letters, digits and usual marks");
        surfer.press("Keep", Map.of("tradeName", "x".repeat(10_000)));
        assertThat(surfer.page().status()).isEqualTo(422);
        surfer.press("Keep", Map.of("form", "SOLE", "tradeName", ""));
        assertThat(surfer.text()).contains("Choose a form from the list.");
        surfer.press("Keep", Map.of("form", "LLC", "tradeName", "Oasis Two"));
        assertThat(surfer.text()).contains("Oasis Two", "66,000").doesNotContain("Café Oasis");

        keep(surfer, couple.husband(), DUBAI, "Creek");
        String other = planOf(surfer);
        assertThat(surfer.open(plan + "/compare?with=" + idOf(other)).text())
                .contains("Oasis Two", "Creek", "Ajman", "Dubai");

        surfer.open(plan).press("Send it to my e-mail");
        assertThat(surfer.text()).contains("The report is on its way");
        Country.awaiting()
                .until(
                        () -> country.sandbox().mails(couple.email()).toString(),
                        mails -> mails.contains("The feasibility report you asked for")
                                && mails.contains("basher-plan.pdf"));

        Surfer wife = new Surfer(country.portal()).follow("/basher/plans", couple.wife());
        assertThat(wife.text()).contains("No plans yet");
        for (String page : List.of(plan, plan + "/change", plan + "/compare", plan + "/en.pdf")) {
            assertThat(wife.status(page)).as(page).isEqualTo(404);
        }
        keep(wife, couple.wife(), ANSWERS, "");
        String hers = planOf(wife);
        assertThat(wife.status(hers + "/compare?with=" + idOf(plan))).isEqualTo(404);

        surfer.open(plan).press("Delete the plan");
        assertThat(surfer.text()).contains("Creek").doesNotContain("Oasis Two");
        assertThat(surfer.status(plan)).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "م",
                "'; drop table basher.plan; --",
                "<script>alert(1)</script>",
                "\u202Eمطعم",
                "\uD83C\uDF55",
                "٥٦١٠"
            })
    void bearsWhateverIsTyped(String typed) {
        String written = URLEncoder.encode(typed, StandardCharsets.UTF_8);
        for (String page : List.of(
                "activity?q=",
                "activity?activity=",
                "emirate?next=1&emirate=",
                "kind?next=1&kind=",
                "owners?next=1&owners=",
                "origin?next=1&origin=",
                "liability?next=1&liability=",
                "capital?next=1&capital=",
                "premises?next=1&premises=",
                "premises?next=1&premises=RENTED&rent=",
                "workers?next=1&workers=",
                "result?form=",
                "en.pdf?plan=")) {
            HttpResponse<byte[]> answer = get("/basher/guide/" + page + written);
            assertThat(answer.statusCode()).as(page + typed).isIn(200, 302, 303, 422);
            assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain("<script>alert");
        }
        assertThat(country.kept(Long.class, "select count(*) from basher.plan")).isNotNegative();
    }

    @Test
    void bearsTenThousandLetters() {
        String letters = "a".repeat(10_000);
        for (String page : List.of("activity?q=", "owners?next=1&owners=", "result?emirate=")) {
            assertThat(get("/basher/guide/" + page + letters).statusCode()).isIn(200, 302, 400, 422);
        }
        assertThat(get("/basher/guide").statusCode()).isEqualTo(200);
    }

    /** Goes where a link leads that may stand below the screen. */
    private void follow(String css) {
        browser.open(java.util.Objects.requireNonNull(
                browser.driver().findElement(By.cssSelector(css)).getDomAttribute("href")));
    }

    /** Keeps a plan for somebody who logs in on the way; gives its path. */
    private String keep(Surfer surfer, String person, String answers, String name) {
        surfer.follow("/basher/plans/new?" + answers, person);
        surfer.press("Keep", Map.of("tradeName", name));
        return planOf(surfer);
    }

    private static String planOf(Surfer surfer) {
        String path = surfer.page().address().getPath();
        assertThat(path).startsWith("/basher/plans/");
        return path;
    }

    private static String idOf(String plan) {
        return plan.substring(plan.lastIndexOf('/') + 1);
    }

    private String text(String path) {
        return Jsoup.parse(new String(bytes(path), StandardCharsets.UTF_8)).text();
    }

    private byte[] bytes(String path) {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<byte[]> get(String path) {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create(country.portal() + path))
                            .header("Cookie", "lang=en")
                            .build(),
                    BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
