package ae.istibaq.core.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ae.istibaq.testing.CoreTestApplication;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = CoreTestApplication.class)
class AgencyNamesTests {

    @Autowired
    private AgencyNames names;

    @Test
    void givesTheNameOfTheDay() {
        assertThat(names.of("mocd", LocalDate.of(2024, 11, 30)).en()).isEqualTo("Ministry of Community Development");
        assertThat(names.of("mocd", LocalDate.of(2024, 12, 1)).en()).isEqualTo("Ministry of Family");
        assertThat(names.of("icp", LocalDate.of(1960, 1, 1)).en())
                .isEqualTo("Federal Authority for Identity and Citizenship");
    }

    @Test
    void doesNotInventAnAgency() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> names.of("nobody", LocalDate.of(2026, 1, 1)));
    }
}
