package ae.istibaq.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ae.istibaq.core.shared.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Every part, field and page of web in both languages, on both screens, light and dark. */
@SpringBootTest(
        classes = PagesWithoutCore.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.thymeleaf.prefix=classpath:/portal/",
            "spring.thymeleaf.check-template-location=false",
            "spring.thymeleaf.servlet.produce-partial-output-while-processing=false"
        })
@ActiveProfiles("development")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GalleryIT {

    private final Browser browser;

    GalleryIT(@LocalServerPort int port) {
        browser = Browser.start("http://127.0.0.1:" + port);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "gallery,/gallery",
        "gallery-form,/gallery/form",
        "home,/",
        "home-me,/?as=مريم بنت سالم بن عبدالله بن راشد آل علي المنصوري",
        "osrati,/osrati",
        "basher,/basher",
        "bundle,/bundles/osrati.marriage",
        "help,/help",
        "cookies,/cookies",
        "privacy,/privacy",
        "accessibility,/accessibility"
    })
    void findsNothingWrong(String name, String path) {
        browser.light().everywhere(name, path);
    }

    @ParameterizedTest
    @CsvSource({
        "404,/nothing/here",
        "403,/gallery/failure?status=403",
        "500,/gallery/failure?status=500",
        "503,/gallery/failure?status=503",
        "400,/gallery/failure?status=405"
    })
    void findsNothingWrongWithErrorPages(String words, String path) {
        browser.light().on(Width.PHONE).open(path, Language.AR).lookAtFailure("error-" + words);
        browser.on(Width.DESKTOP).open(path, Language.EN).lookAtFailure("error-" + words);
        assertThat(browser.text()).containsPattern("Reference number\\s+[2-9A-Z]{4}-[2-9A-Z]{4}");
    }

    @ParameterizedTest
    @CsvSource({
        "gallery,/gallery",
        "gallery-form,/gallery/form",
        "home,/",
        "osrati,/osrati",
        "basher,/basher",
        "bundle,/bundles/osrati.marriage"
    })
    void findsNothingWrongInTheDark(String name, String path) {
        browser.dark().everywhere(name, path);
        browser.light();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/gallery", "/gallery/form", "/help", "/bundles/osrati.marriage"})
    void fitsAScreenOf320Pixels(String path) {
        browser.narrow().open(path, Language.AR).look("narrow" + path.replace('/', '-'));
        browser.open(path, Language.EN).look("narrow" + path.replace('/', '-'));
        browser.on(Width.DESKTOP);
    }

    @Test
    void changesTheLanguageAndRemembersIt() {
        browser.on(Width.DESKTOP).open("/help", Language.AR).press("English");
        assertThat(browser.text()).contains("Answers to what people ask most");
        assertThat(browser.open("/cookies").text()).contains("One year");
        browser.press("العربية");
        assertThat(browser.open("/").text()).contains("نسبق طلبك بخطوة");
    }

    @Test
    void opensMenuAndQuestionsWithoutScripts() {
        browser.withoutScripts().on(Width.PHONE).open("/help", Language.EN);
        browser.press("Why do I see this service?");
        assertThat(browser.text()).contains("a government agency told us");
        browser.driver()
                .findElement(org.openqa.selenium.By.cssSelector(".menu-narrow > summary"))
                .click();
        browser.look("help-menu").press("Osrati");
        assertThat(browser.text()).contains("The line of life");
        browser.withScripts().on(Width.DESKTOP);
    }

    @Test
    void noticesAPageThatIsWrong() {
        browser.on(Width.PHONE).open("/gallery/wrong", Language.AR);
        assertThatThrownBy(() -> browser.look("wrong"))
                .hasMessageContaining("the page shows a text key")
                .hasMessageContaining("scrolls sideways")
                .hasMessageContaining("axe ")
                .hasMessageContaining("ace ")
                .hasMessageContaining("console: ");
        browser.on(Width.DESKTOP);
    }
}
