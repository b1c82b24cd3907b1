package ae.istibaq.sandbox.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTests {

    @ParameterizedTest
    @ValueSource(strings = {"layout", "payments", "phones", "mailbox", "uaepass", "console", "families", "nurseries"})
    void sayEverythingInBothLanguages(String bundle) throws IOException {
        var arabic = texts(bundle + "_ar");
        var english = texts(bundle + "_en");
        assertThat(arabic.keySet()).isEqualTo(english.keySet()).isNotEmpty();
        for (var key : arabic.stringPropertyNames()) {
            assertThat(key).startsWith(bundle + ".");
            assertThat(arabic.getProperty(key)).as(key).isNotBlank();
            assertThat(places(arabic.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    private static String places(String text) {
        return text.replaceAll("[^{}\\d]|(?<!\\{)\\d(?!\\})", "");
    }

    private static Properties texts(String name) throws IOException {
        var texts = new Properties();
        try (var in = Objects.requireNonNull(TextTests.class.getResourceAsStream("/text/" + name + ".properties"))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
