package ae.istibaq.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.notifications.SmsParts;
import ae.istibaq.core.shared.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A text message takes two parts at the most, with a link and values of usual length. */
class SmsLengthTests {

    private static final Texts texts = new Texts(new PathMatchingResourcePatternResolver(), Texts.Missing.FAIL);

    static Stream<Arguments> textMessages() {
        return Stream.of(Language.values())
                .flatMap(language -> texts.keys(language).stream()
                        .filter(key -> key.endsWith(".sms"))
                        .map(key -> Arguments.of(key, language)));
    }

    @ParameterizedTest
    @MethodSource("textMessages")
    void takesTwoPartsAtTheMost(String key, Language language) {
        Map<String, Object> values = new HashMap<>();
        texts.places(key, language)
                .forEach(place ->
                        values.put(place, place.equals("url") ? "https://istibaq.example/m/abcdefgh" : usual(place)));

        String text = texts.getMessage(key, new Object[] {values}, language.locale());

        assertThat(SmsParts.of(text)).as(text).isLessThanOrEqualTo(2);
    }

    private static Object usual(String place) {
        return place.startsWith("days") ? (Object) 11 : "IST-2026-123456";
    }
}
