package ae.istibaq.core.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsPartsTests {

    @ParameterizedTest
    @CsvSource({
        "a, 160, 1",
        "a, 161, 2",
        "a, 306, 2",
        "a, 307, 3",
        "€, 80, 1",
        "€, 81, 2",
        "ع, 70, 1",
        "ع, 71, 2",
        "ع, 134, 2",
        "ع, 135, 3",
        "’, 71, 2"
    })
    void countsAsOperatorsDo(String character, int times, int parts) {
        assertThat(SmsParts.of(character.repeat(times))).isEqualTo(parts);
    }
}
