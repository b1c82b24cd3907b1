package ae.istibaq.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenNameTests {

    @Test
    void dropsNeedlessSpaces() {
        assertThat(GivenName.arabic("  عبد   الله ")).contains("عبد الله");
        assertThat(GivenName.latin(" Abdul  Lah")).contains("Abdul Lah");
        assertThat(GivenName.latin("Sa’ad")).contains("Sa'ad");
    }

    @ParameterizedTest
    @ValueSource(strings = {"مي", "آمنة", "لؤي", "عبد الرحمن", "هدى"})
    void takesArabicNames(String name) {
        assertThat(GivenName.arabic(name)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "م", "Maitha", "مَيثاء", "ميـثاء", "ميثاء1", "ميثاء-", "<b>ميثاء</b>", "ميثاء\u202e"})
    void refusesWhatIsNoArabicName(String name) {
        assertThat(GivenName.arabic(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Al", "Maitha", "Abdul-Rahman", "Sa'ad", "Abdul Rahman"})
    void takesLatinNames(String name) {
        assertThat(GivenName.latin(name)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M", "ميثاء", "Maitha 2", "-Maitha", "Maitha'", "=1+1", "<b>Maitha</b>"})
    void refusesWhatIsNoLatinName(String name) {
        assertThat(GivenName.latin(name)).isEmpty();
    }

    @Test
    void isNoLongerThanTheRegistersTake() {
        assertThat(GivenName.latin("a".repeat(40))).isPresent();
        assertThat(GivenName.latin("a".repeat(41))).isEmpty();
        assertThat(GivenName.arabic("م".repeat(200))).isEmpty();
    }
}
