package ae.istibaq.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ae.istibaq.core.shared.Language;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class TextsTests {

    private final Texts texts = new Texts(new PathMatchingResourcePatternResolver(), Texts.Missing.FAIL);

    @Test
    void saysEverythingInBothLanguages() {
        assertThat(texts.keys(Language.AR)).isNotEmpty().isEqualTo(texts.keys(Language.EN));
        assertThat(texts.keys(Language.AR))
                .allSatisfy(key ->
                        assertThat(texts.places(key, Language.AR)).as(key).isEqualTo(texts.places(key, Language.EN)));
    }

    @Test
    void countsAsArabicCounts() {
        assertThat(left(1)).isEqualTo("بقيت ساعة واحدة");
        assertThat(left(2)).isEqualTo("بقيت ساعتان");
        assertThat(left(3)).isEqualTo("بقيت 3 ساعات");
        assertThat(left(11)).isEqualTo("بقيت 11 ساعة");
        assertThat(texts.getMessage("web.time.left.hours", new Object[] {1}, Language.EN.locale()))
                .isEqualTo("1 hour left");
    }

    private String left(int hours) {
        return texts.getMessage("web.time.left.hours", new Object[] {hours}, Language.AR.locale());
    }

    @Test
    void refusesToShowAKey() {
        assertThatThrownBy(() -> texts.getMessage("web.nothing", null, Language.AR.locale()))
                .isInstanceOf(TextMissing.class)
                .hasMessageContaining("web.nothing");
    }

    @Test
    void showsNothingRatherThanAKeyWhereItStandsIn() {
        Texts lenient = new Texts(new PathMatchingResourcePatternResolver(), Texts.Missing.STAND_IN);
        assertThat(lenient.getMessage("web.nothing", null, Language.AR.locale()))
                .isEmpty();
    }

    @Test
    void leavesTheChoiceToThoseWhoAskWithAnAlternative() {
        assertThat(texts.getMessage("web.nothing", null, null, Language.AR.locale()))
                .isNull();
        assertThat(texts.getMessage("web.nothing", null, "-", Language.AR.locale()))
                .isEqualTo("-");
    }

    @Test
    void takesTheFirstCodeThatHasAText() {
        DefaultMessageSourceResolvable resolvable =
                new DefaultMessageSourceResolvable(new String[] {"web.nothing", "web.home"}, null, null);
        assertThat(texts.getMessage(resolvable, Language.EN.locale())).isEqualTo("Home");
    }

    @Test
    void fillsPlacesByPositionAndKeepsUnusedNames() {
        assertThat(texts.getMessage("web.pages.at", new Object[] {2, 7}, Language.EN.locale()))
                .isEqualTo("Page 2 of 7");
        assertThat(texts.places("web.pages.at", Language.AR)).isEqualTo(Set.of("0", "1"));
        assertThat(texts.getMessage("web.home", new Object[] {Map.of("fee", "50")}, Language.EN.locale()))
                .isEqualTo("Home");
    }
}
