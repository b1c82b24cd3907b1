package ae.istibaq.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.proactivity.Bundle;
import ae.istibaq.core.shared.Language;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/**
 * The pages of bundles draw what the bundles declare, and the pictures among the documents are the same. After a change
 * of a bundle: {@code ./mvnw -pl web -am test -Dtest=BundlePictureTests -Distibaq.docs=write}.
 */
@SpringBootTest(classes = PagesWithoutCore.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class BundlePictureTests {

    private static final Path PICTURES = Path.of("..", "docs", "bundles");
    private static final boolean WRITE = "write".equals(System.getProperty("istibaq.docs"));

    private final MockMvcTester portal;
    private final List<Bundle> bundles;

    BundlePictureTests(WebApplicationContext context, List<Bundle> bundles) {
        this.portal = MockMvcTester.from(context);
        this.bundles = bundles;
    }

    @Test
    void drawsTheCommittedPictures() throws Exception {
        assertThat(bundles).isNotEmpty();
        for (Bundle bundle : bundles) {
            for (Language language : Language.values()) {
                Path file = PICTURES.resolve(bundle.key() + "-" + language.code() + ".svg");
                String drawn = picture(bundle, language);
                if (WRITE) {
                    Files.createDirectories(PICTURES);
                    Files.writeString(file, drawn);
                }
                assertThat(file)
                        .as("write it with -Distibaq.docs=write")
                        .content()
                        .isEqualTo(drawn);
            }
        }
    }

    @Test
    void keepsNoPictureOfABundleThatIsGone() throws IOException {
        try (Stream<Path> files = Files.list(PICTURES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(bundles.stream()
                            .flatMap(bundle -> Stream.of(bundle.key() + "-ar.svg", bundle.key() + "-en.svg"))
                            .toList());
        }
    }

    @Test
    void isAPictureThatSpeaksToThoseWhoCannotSeeIt() throws Exception {
        for (Bundle bundle : bundles) {
            for (Language language : Language.values()) {
                Element svg = DocumentBuilderFactory.newDefaultNSInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(picture(bundle, language))))
                        .getDocumentElement();
                assertThat(svg.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
                assertThat(svg.getAttribute("role")).isEqualTo("img");
                assertThat(svg.getAttribute("direction")).isEqualTo(language == Language.AR ? "rtl" : "ltr");
                assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                        .isNotBlank();
                assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                        .isNotBlank();
                assertThat(svg.getElementsByTagName("script").getLength()).isZero();
            }
        }
    }

    @Test
    void saysTheSameInATableWithLinksToTheServices() {
        Document page = page("osrati.marriage", Language.EN);
        assertThat(page.select("tbody tr")).hasSize(8);
        assertThat(page.select("tbody tr").getFirst().text()).contains("the husband and the wife");
        assertThat(page.select("tbody tr").get(1).text()).contains("the husband", "open 90 days", "7 days before");
        assertThat(page.select("tbody a").eachAttr("href"))
                .containsExactly(
                        "/services/osrati.familybook",
                        "/services/osrati.marriagegrant",
                        "/services/osrati.housingsupport");
    }

    @Test
    void hasNoPageForABundleThatDoesNotExist() {
        assertThat(portal.get().uri("/bundles/osrati.nothing")).hasStatus(404);
        assertThat(portal.get().uri("/bundles/nothing")).hasStatus(404);
    }

    private String picture(Bundle bundle, Language language) {
        String page = content(bundle.key(), language);
        int from = page.indexOf("<svg class=\"bundle\"");
        assertThat(from).as("the picture begins with its class").isPositive();
        return page.substring(from, page.indexOf("</svg>", from)) + "</svg>\n";
    }

    private Document page(String bundle, Language language) {
        return Jsoup.parse(content(bundle, language));
    }

    private String content(String bundle, Language language) {
        try {
            return portal.get()
                    .uri("/bundles/" + bundle + "?lang=" + language.code())
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
