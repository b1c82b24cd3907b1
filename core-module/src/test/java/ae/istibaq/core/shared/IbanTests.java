package ae.istibaq.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTests {

    @ParameterizedTest
    @ValueSource(strings = {"AE070331234567890123456", "ae07 0331 2345 6789 0123 456", "AE07-0331-2345-6789-0123-456"})
    void readsTheUsualWaysToWriteIt(String typed) {
        assertThat(Iban.of(typed).value()).isEqualTo("AE070331234567890123456");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AE080331234567890123456",
                "AE070331234567890123465",
                "AE07033123456789012345",
                "AE0703312345678901234567",
                "GB82WEST12345698765432",
                "AE07033123456789012345٦"
            })
    void refusesWhatIsNoAccountOfTheCountry(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> Iban.of(typed)).withMessageNotContaining("0331");
    }

    @Test
    void showsItInGroupsAndMasksItInLogs() {
        Iban iban = new Iban("AE070331234567890123456");
        assertThat(iban.formatted()).isEqualTo("AE07 0331 2345 6789 0123 456");
        assertThat(iban).hasToString("AEXX…3456");
    }
}
