package ae.istibaq.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.shared.Language;
import ae.istibaq.web.browser.Browser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The market and the activities, for whoever comes by; the register is a small one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarketIT {

    private static final int SIZE = 20_000;

    private final Country country = Country.running();
    private final Sandbox sandbox = country.sandbox();
    private final Browser browser = Browser.start(country.portal());
    private final Visitor visitor = new Visitor(browser);

    @AfterAll
    void close() {
        sandbox.heal("ner");
        browser.close();
    }

    @Test
    void showsTheMarketInBothLanguagesAndEveryWidth() {
        heard(SIZE);
        SoftAssertions faults = new SoftAssertions();
        visitor.asNobody();
        for (Map.Entry<String, String> page : Map.of(
                        "market", "/basher/market",
                        "market-narrowed", "/basher/market?emirate=DUBAI&area=DXB-DEIRA&activity=I&from=2015",
                        "market-wrong", "/basher/market?emirate=ATLANTIS&from=2999",
                        "market-empty", "/basher/market?emirate=FUJAIRAH&form=PJSC&from=1971&to=1971",
                        "activities", "/basher/activities",
                        "activities-found", "/basher/activities?q=matam",
                        "activities-none", "/basher/activities?q=zzzzqqqq",
                        "activity", "/basher/activities/5610",
                        "activity-section", "/basher/activities/G",
                        "indicators", "/basher/indicators")
                .entrySet()) {
            faults.check(() -> browser.everywhere(page.getKey(), page.getValue()));
        }
        faults.check(() -> browser.dark().everywhere("market", "/basher/market"));
        browser.light();
        faults.assertAll();
    }

    @Test
    void leadsFromTheFrontDoorWithoutScripts() {
        heard(SIZE);
        visitor.asNobody().onPhone();
        browser.withoutScripts().open("/basher", Language.EN);
        visitor.click("main a[href='/basher/market']");
        assertThat(browser.text()).contains("generated sample", "licences in force", "Least crowded");
        browser.press("Sharjah");
        assertThat(browser.address()).endsWith("/basher/market?emirate=SHARJAH");
        assertThat(browser.text()).contains("Emirate: Sharjah").doesNotContain("Deira");
        browser.open("/basher/activities?q=barber", Language.EN);
        visitor.click("main a[href='/basher/activities/9602']");
        assertThat(browser.text()).contains("9602");
        browser.withScripts();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "م",
                "'; drop table basher.licence; --",
                "<script>alert(1)</script>",
                "\u202Eمطعم",
                "\uD83C\uDF55",
                "٥٦١٠"
            })
    void bearsWhateverIsTyped(String typed) {
        heard(SIZE);
        String written = URLEncoder.encode(typed, StandardCharsets.UTF_8);
        for (String page : List.of(
                "/basher/activities?q=",
                "/basher/market?emirate=",
                "/basher/market?activity=",
                "/basher/market?from=",
                "/basher/market/forms.csv?form=")) {
            assertThat(text(country.portal() + page + written)).doesNotContain("<script>alert");
        }
        assertThat(kept()).isGreaterThanOrEqualTo(SIZE);
    }

    @Test
    void showsALicenceWithinSecondsOfItsIssue() {
        heard(SIZE);
        String page = "/basher/market?emirate=FUJAIRAH&activity=9102";
        int before = inForce(page);
        sandbox.tell("/control/licences", Map.of("count", 3, "emirate", "FUJAIRAH", "activityClass", "9102"));
        Country.awaiting().until(() -> inForce(page), now -> now == before + 3);
        assertThat(text(country.portal() + "/basher/market/activities.csv?emirate=FUJAIRAH&activity=9102"))
                .contains("9102,", "National Economic Register,true,");
    }

    @Test
    void saysSinceWhenTheRegisterIsSilentAndGoesOnWhenItIsBack() {
        heard(SIZE);
        LocalDateTime tomorrow = sandbox.today().plusDays(1).atTime(LocalTime.NOON);
        sandbox.fault("ner", "DOWN");
        sandbox.set(tomorrow);
        Country.awaiting()
                .until(
                        () -> browser.open("/basher/market", Language.EN).text(),
                        text -> text.contains("The register does not answer at present"));
        browser.everywhere("market-silent", "/basher/market");
        sandbox.heal("ner");
        Country.awaiting()
                .until(
                        () -> browser.open("/basher/market", Language.EN).text(),
                        text -> !text.contains("The register does not answer at present"));
    }

    @Test
    void goesOnWhereItWasKilled() throws Exception {
        heard(SIZE);
        sandbox.tell("/control/licences", Map.of("count", 5_000));
        country.killPortal();
        sandbox.tell("/control/licences", Map.of("count", 500));
        country.restartPortal();
        long all = sandbox.ask("/control/licences").path("count").asLong();
        heard(all);
        assertThat(kept()).isEqualTo(all);
    }

    private void heard(long least) {
        Country.awaiting().until(this::kept, kept -> kept >= least);
    }

    private long kept() {
        return country.kept(Long.class, "select count(*) from basher.licence");
    }

    private int inForce(String page) {
        String shown = Objects.requireNonNull(
                        Jsoup.parse(text(country.portal() + page)).selectFirst("dl.figures dd"))
                .text();
        return Integer.parseInt(shown.replace(",", ""));
    }

    private static String text(String address) {
        try {
            return Jsoup.connect(address).ignoreContentType(true).execute().body();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
