package ae.istibaq.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.shared.Language;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.core.io.DefaultResourceLoader;

/** What never changes is written into the template; what does is left to be worked out. */
class WrittenTemplatesTests {

    private final StaticMessageSource texts = new StaticMessageSource();
    private final WrittenTemplates templates = new WrittenTemplates(new DefaultResourceLoader(), texts);

    WrittenTemplatesTests() {
        texts.addMessage("web.skip", Language.AR.locale(), "إلى <المحتوى> \"مباشرة\"");
        texts.addMessage("web.skip", Language.EN.locale(), "Skip & read");
    }

    @Test
    void writesATextOfItsLanguageAndEscapesIt() {
        assertThat(english("<a class=\"skip\" th:text=\"#{web.skip}\"></a>"))
                .isEqualTo("<a class=\"skip\">Skip &amp; read</a>");
        assertThat(templates.write("<p th:aria-label=\"#{web.skip}\">x</p>", Language.AR))
                .isEqualTo("<p aria-label=\"إلى &lt;المحتوى&gt; &quot;مباشرة&quot;\">x</p>");
    }

    @Test
    void leavesWhatDependsOnTheReaderOrHasPlaces() {
        String own = "<p th:if=\"${a}\" th:text=\"#{web.left(${days})}\"></p><p th:text=\"${name}\"></p>"
                + "<p th:text=\"#{web.skip}\">over this</p><a th:href=\"@{/offers/{id}(id=${id})}\"></a>";
        assertThat(english(own)).isEqualTo(own);
    }

    @Test
    void keepsTheOtherAttributesOfATag() {
        assertThat(english("<p th:if=\"${guest}\" th:text=\"#{web.skip}\" class=\"soft\"></p>"))
                .isEqualTo("<p th:if=\"${guest}\" class=\"soft\">Skip &amp; read</p>");
    }

    @Test
    void namesPartsOfItsLanguage() {
        assertThat(english("<p th:replace=\"~{web/parts :: day(${d})}\"></p><p th:replace=\"~{:: menu}\"></p>"))
                .isEqualTo("<p th:replace=\"~{en/web/parts :: day(${d})}\"></p><p th:replace=\"~{:: menu}\"></p>");
    }

    @Test
    void writesPlainLinksButNotThoseWithAVersion() {
        assertThat(english("<a th:href=\"@{/help}\"></a><link th:href=\"@{/assets/app.css}\">"))
                .isEqualTo("<a href=\"/help\"></a><link th:href=\"@{/assets/app.css}\">");
    }

    private String english(String template) {
        return templates.write(template, Language.EN);
    }
}
