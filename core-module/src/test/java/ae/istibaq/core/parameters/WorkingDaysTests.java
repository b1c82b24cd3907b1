package ae.istibaq.core.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ae.istibaq.testing.CoreTestApplication;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = CoreTestApplication.class)
class WorkingDaysTests {

    @Autowired
    private WorkingDays workingDays;

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 0, 2026-11-24", // a Tuesday: nothing to count
        "2026-11-24, 2, 2026-11-26",
        "2026-11-26, 2, 2026-11-30", // Friday counts, Saturday and Sunday do not
        "2026-11-28, 1, 2026-11-30", // begun on a Saturday
        "2026-12-01, 1, 2026-12-04", // over the two National Days
        "2026-12-31, 1, 2027-01-04", // New Year's Day is a Friday
        "2021-12-30, 1, 2022-01-03", // the old weekend's Friday, then the new one
        "2021-12-23, 1, 2021-12-26", // in the old week Sunday was a working day
    })
    void countsTheNthWorkingDay(LocalDate day, int count, LocalDate reached) {
        assertThat(workingDays.after(day, count)).isEqualTo(reached);
        assertThat(workingDays.between(day, reached)).isEqualTo(count);
    }

    @Test
    void countsNothingBackwards() {
        LocalDate day = LocalDate.of(2026, 11, 24);

        assertThat(workingDays.between(day, day.minusDays(3))).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> workingDays.after(day, -1));
    }

    @Test
    void knowsFridayAsAWorkingDay() {
        assertThat(workingDays.isWorkingDay(LocalDate.of(2026, 11, 27))).isTrue();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2026, 11, 28))).isFalse();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2026, 12, 2))).isFalse();
    }
}
