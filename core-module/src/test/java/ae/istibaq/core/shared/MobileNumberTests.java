package ae.istibaq.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MobileNumberTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+971501234567",
                "00971501234567",
                "971 50 123 4567",
                "0501234567",
                "050-123-4567",
                "501234567",
                "+971 (50) 1234567"
            })
    void readsTheUsualWaysToWriteIt(String written) {
        assertThat(MobileNumber.of(written).e164()).isEqualTo("+971501234567");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "041234567", "+96651234567", "05012345678", "05012345", "+9710501234567"})
    void refusesWhatIsNoMobileOfTheCountry(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> MobileNumber.of(written));
    }

    @Test
    void showsItInGroupsAndMasksItInLogs() {
        MobileNumber mobile = new MobileNumber("+971501234567");
        assertThat(mobile.formatted()).isEqualTo("+971 50 123 4567");
        assertThat(mobile).hasToString("+971 5X XXX XX67");
    }
}
