package ae.istibaq.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmiratesIdTests {

    @ParameterizedTest
    @ValueSource(strings = {"784199012345676", "784-1990-1234567-6", " 784 1990 1234567 6 "})
    void readsTheUsualWaysToWriteIt(String typed) {
        assertThat(EmiratesId.of(typed).digits()).isEqualTo("784199012345676");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "78419901234567", "7841990123456766", "785199012345676", "784189012345676", "78419901234567X"
            })
    void refusesWhatIsNoNumber(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> EmiratesId.of(typed));
    }

    @Test
    void keepsTheNumberOutOfRefusals() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmiratesId.of("784-1990-1234567-"))
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("1234567"));
    }

    @Test
    void tellsWhetherTheCheckDigitAgrees() {
        EmiratesId agreeing = agreeing("78419901234567");
        assertThat(agreeing.checkDigitAgrees()).isTrue();
        char other = agreeing.digits().endsWith("0") ? '1' : '0';
        assertThat(new EmiratesId(agreeing.digits().substring(0, 14) + other).checkDigitAgrees())
                .isFalse();
    }

    private static EmiratesId agreeing(String fourteen) {
        long found = 0;
        EmiratesId last = new EmiratesId(fourteen + "0");
        for (int digit = 0; digit < 10; digit++) {
            EmiratesId candidate = new EmiratesId(fourteen + digit);
            if (candidate.checkDigitAgrees()) {
                found++;
                last = candidate;
            }
        }
        assertThat(found).as("check digits that agree").isEqualTo(1);
        return last;
    }

    @Test
    void showsItInFullOnlyWhereAsked() {
        EmiratesId id = new EmiratesId("784199012345676");
        assertThat(id.formatted()).isEqualTo("784-1990-1234567-6");
        assertThat(id.masked()).isEqualTo("784-1990-XXXXXXX-6");
        assertThat(id).hasToString("784-1990-XXXXXXX-6");
    }
}
