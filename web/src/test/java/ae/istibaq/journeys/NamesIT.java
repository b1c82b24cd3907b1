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
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** A name, its domain and its handles are checked by whoever comes by; the registry bears twenty questions an hour. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NamesIT {

    private static final int SIZE = 20_000;

    private final Country country = Country.running();
    private final Sandbox sandbox = country.sandbox();
    private final Browser browser = Browser.start(country.portal());
    private final Visitor visitor = new Visitor(browser);
    private final Surfer surfer = new Surfer(country.portal());

    @BeforeEach
    void registerIsRead() {
        Country.awaiting()
                .until(() -> country.kept(Long.class, "select count(*) from basher.licence"), kept -> kept >= SIZE);
        Country.awaiting().until(() -> !surfer.open(page("ركن الخزامى")).text().contains("still reading"));
    }

    @AfterAll
    void close() {
        sandbox.heal("aeda");
        sandbox.heal("youtube");
        browser.close();
    }

    private static String page(String name) {
        return "/basher/names?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    @Test
    @Order(1)
    void showsNamesInBothLanguagesAndEveryWidth() {
        visitor.asNobody();
        for (String known : new String[] {"مرجان الساحل Murjan Al Sahel", "Dubai Falcon"}) {
            surfer.openUntil(page(known), "Checked:");
            Country.awaiting().until(() -> !surfer.open(page(known)).text().contains("being checked"));
        }
        SoftAssertions faults = new SoftAssertions();
        for (Map.Entry<String, String> page : Map.of(
                        "names", "/basher/names",
                        "names-passes", page("مرجان الساحل Murjan Al Sahel"),
                        "names-held", page("نجم الذهبية") + "&emirate=DUBAI&form=LLC",
                        "names-refused", page("Dubai Falcon") + "&emirate=DUBAI",
                        "names-wrong", page("م".repeat(101)) + "&emirate=ATLANTIS")
                .entrySet()) {
            faults.check(() -> browser.everywhere(page.getKey(), page.getValue()));
        }
        faults.check(
                () -> browser.dark().open(page("Dubai Falcon"), Language.AR).look("names"));
        browser.light();
        faults.assertAll();
    }

    @Test
    @Order(2)
    void checksANameFromTheFrontDoorWithoutScripts() {
        visitor.asNobody().onPhone();
        browser.withoutScripts().open("/basher", Language.EN);
        assertThat(browser.driver().findElements(By.cssSelector("main a[href='/basher/names']")))
                .hasSize(1);
        browser.open("/basher/names", Language.EN);
        browser.driver().findElement(By.id("q")).sendKeys("Golden Falcon LLC");
        browser.press("Check the name");
        assertThat(browser.text())
                .contains("Golden Falcon", "goldenfalcon.ae", "@goldenfalcon", "N22", "What we can't check");
        Country.awaiting()
                .until(
                        () -> {
                            if (browser.text().contains("Look again")) {
                                browser.press("Look again");
                            }
                            return browser.text();
                        },
                        text -> text.contains("goldenfalcon.ae · registered")
                                && text.contains("@goldenfalcon · taken"));
        assertThat(browser.text()).contains("Look yourself at X", "@goldenfalcon · not checked");
        browser.withScripts();
    }

    @Test
    @Order(3)
    void bringsTheRegistrysAnswerIntoThePageByItself() {
        visitor.asNobody().onDesktop();
        browser.withScripts().open(page("مرجان الواحات Morjan Wahat"), Language.AR);
        Country.awaiting()
                .until(browser::text, text -> text.contains("لا تسجيل معروفا") && !text.contains("قيد الفحص"));
        assertThat(browser.text()).contains("مرجانالواحات.امارات", "morjanwahat.ae", "لا حساب عاما بهذا الاسم");
        browser.open("/basher");
    }

    @Test
    @Order(4)
    void findsWhatIsHeldAndSuggestsWhatIsNot() {
        // Names with a word for which a fee is due have none near them; most have.
        List<String> held = country
                .database()
                .sql("select name_en from basher.licence where status = 'ACTIVE' order by id limit 20")
                .query(String.class)
                .stream()
                .map(String::valueOf)
                .toList();
        // None are made before a name was compared with all of the register.
        Country.awaiting()
                .until(() -> held.stream()
                        .anyMatch(name -> !surfer.open(page(name))
                                .page()
                                .document()
                                .select("#suggested")
                                .isEmpty()));
        assertThat(surfer.text())
                .contains("We do not expect this name to be accepted", "Somebody else holds this name");
        var suggestions = surfer.page().document().select("#suggested ~ ul a");
        assertThat(suggestions)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.attr("rel")).isEqualTo("nofollow"));
        surfer.open(suggestions.getFirst().attr("href"));
        assertThat(surfer.text()).doesNotContain("Somebody else holds", "has a name like it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "م",
                "'; drop table basher.name_lookup; --",
                "<script>alert(1)</script>",
                "\u202E",
                "\uD83C\uDF55",
                "٢٤",
                "%00",
                "{q}"
            })
    @Order(5)
    void bearsWhateverIsTyped(String typed) {
        String written = URLEncoder.encode(typed, StandardCharsets.UTF_8);
        for (String field : new String[] {"q=", "q=x&emirate=", "q=x&activity=", "q=x&form=", "q=x&other="}) {
            assertThat(surfer.status("/basher/names?" + field + written))
                    .as(field)
                    .isEqualTo(200);
            assertThat(surfer.page().document().select("script:not([src])")).isEmpty();
        }
        assertThat(country.kept(Long.class, "select count(*) from basher.name_lookup_source"))
                .isEqualTo(2);
    }

    @Test
    @Order(6)
    void saysThatTenThousandLettersAreTooManyAndLosesNone() {
        for (String letter : new String[] {"x", "م"}) {
            String long10k = letter.repeat(10_000);
            assertThat(surfer.status(page(long10k))).isEqualTo(200);
            assertThat(surfer.text()).contains("The name is longer than 100 letters");
            assertThat(surfer.page().document().select("#q").val()).isEqualTo(long10k);
        }
    }

    @Test
    @Order(7)
    void answersAtOnceWhereTheRegistryIsSlow() {
        sandbox.fault("aeda", Map.of("mode", "SLOW", "delayMillis", 3000));
        surfer.open(page("مرجان بطيء Slowcoral"));
        assertThat(surfer.text()).contains("slowcoral.ae · being checked", "Look again");
        surfer.openUntil(page("مرجان بطيء Slowcoral"), "slowcoral.ae · no registration found");
        sandbox.heal("aeda");
    }

    @Test
    @Order(8)
    void saysThatItCannotCheckWhereTheRegistryTalksNonsense() {
        sandbox.fault("aeda", "NONSENSE");
        surfer.openUntil(page("Oddcoral"), "oddcoral.ae · cannot be checked now");
        assertThat(surfer.text()).contains("Not again before:");
        sandbox.heal("aeda");
    }

    @Test
    @Order(9)
    void keepsToTwentyQuestionsAnHourAndSaysWhoseTurnItIs() {
        int before = asked();
        for (int i = 0; i < 22; i++) {
            surfer.open(page("Manycoral" + "abcdefghijklmnopqrstuv".charAt(i)));
        }
        surfer.openUntil(page("Manycoralv"), "Its turn:");
        assertThat(asked() - before).isLessThanOrEqualTo(20);
        assertThat(country.kept(Long.class, "select count(*) from basher.name_lookup_turn where source = 'WHOIS'"))
                .isLessThanOrEqualTo(20);
        // Whatever hour other journeys have made it.
        LocalDateTime later = sandbox.today().plusDays(1).atTime(LocalTime.of(12, 30));
        sandbox.set(later);
        surfer.openUntil(page("Manycoralv"), "manycoralv.ae · no registration found");
    }

    @Test
    @Order(10)
    void saysUntilWhenARegistryThatHasBarredItIsLeftInPeace() {
        sandbox.set(sandbox.today().atTime(LocalTime.of(14, 30)));
        sandbox.tell("/control/internet/whois/bar", Map.of());
        surfer.openUntil(page("Barredcoral"), "barredcoral.ae · cannot be checked now");
        assertThat(surfer.text()).contains("Not again before:");
        int asked = asked();
        surfer.open(page("Barredagain"));
        assertThat(surfer.text()).contains("barredagain.ae · cannot be checked now");
        assertThat(asked()).isEqualTo(asked);
        sandbox.set(sandbox.today().plusDays(1).atTime(LocalTime.of(15, 0)));
        surfer.openUntil(page("Barredcoral"), "barredcoral.ae · no registration found");
    }

    private int asked() {
        return sandbox.ask("/control/internet/whois").path("asked").asInt();
    }
}
