package ae.istibaq.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTests {

    @ParameterizedTest(name = "born {0}, on {1}: {2}")
    @CsvSource({
        "2005-11-24, 2026-11-23, 20",
        "2005-11-24, 2026-11-24, 21",
        "2005-11-24, 2026-11-25, 21",
        "2005-12-31, 2026-12-30, 20",
        "2005-12-31, 2026-12-31, 21",
        "2006-01-01, 2026-12-31, 20",
        "2006-01-01, 2027-01-01, 21",
        "2005-03-01, 2026-02-28, 20",
        "2005-03-01, 2028-02-29, 22",
        "2005-02-28, 2028-02-28, 23",
        "2026-11-24, 2026-11-24, 0"
    })
    void countsCompletedYears(LocalDate birth, LocalDate day, int years) {
        assertThat(born(birth).ageOn(day)).isEqualTo(years);
    }

    @ParameterizedTest(name = "born {0}, on {1}: {2}")
    @CsvSource({
        "2004-02-29, 2025-02-28, 20",
        "2004-02-29, 2025-03-01, 21",
        "2004-02-29, 2024-02-28, 19",
        "2004-02-29, 2024-02-29, 20",
        "2004-02-29, 2100-02-28, 95",
        "2004-02-29, 2100-03-01, 96"
    })
    void completesTheYearsOfALeapDayOnTheFirstOfMarch(LocalDate birth, LocalDate day, int years) {
        assertThat(born(birth).ageOn(day)).isEqualTo(years);
    }

    @Test
    void showsNothingOfThePersonInLogs() {
        assertThat(born(LocalDate.of(1990, 5, 17)).toString())
                .doesNotContain("1990-05-17")
                .doesNotContain("سالم")
                .doesNotContain("1234567");
    }

    private static Person born(LocalDate day) {
        return new Person(
                new EmiratesId("784199012345676"),
                new BilingualText("سالم", "Salem"),
                day,
                Sex.MALE,
                "ARE",
                null,
                null,
                null,
                true,
                null,
                Instant.EPOCH);
    }
}
