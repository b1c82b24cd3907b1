package ae.istibaq.osrati.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.testing.CoreTestApplication;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = CoreTestApplication.class)
class SchoolAgesTests {

    private final SchoolAges ages;

    SchoolAgesTests(@Autowired Parameters parameters) {
        ages = new SchoolAges(parameters);
    }

    @ParameterizedTest(name = "{0}, born {1}: {2}")
    @CsvSource({
        // Counted on 31 August, as announced for 2025-2026.
        "2025-2026, 2021-09-01, ",
        "2025-2026, 2021-08-31, KG1",
        "2025-2026, 2020-09-01, KG1",
        "2025-2026, 2020-08-31, KG2",
        "2025-2026, 2019-09-01, KG2",
        "2025-2026, 2019-08-31, GRADE_1",
        "2025-2026, 2017-09-01, GRADE_1",
        "2025-2026, 2017-08-31, ",
        "2023-2024, 2019-08-31, KG1",
        "2023-2024, 2019-09-01, ",
        "2021-2022, 2013-09-01, GRADE_1",
        "2021-2022, 2013-08-31, ",
        // Before 2021 nobody told how old one may be at most.
        "2020-2021, 2014-08-31, GRADE_1",
        "2020-2021, 2013-08-31, ",
        // Counted on 31 December, as announced for 2026-2027.
        "2026-2027, 2023-01-01, ",
        "2026-2027, 2022-12-31, KG1",
        "2026-2027, 2022-01-01, KG1",
        "2026-2027, 2021-08-31, KG2",
        "2026-2027, 2021-01-01, KG2",
        "2026-2027, 2020-12-31, GRADE_1",
        "2026-2027, 2020-01-01, GRADE_1",
        "2026-2027, 2019-12-31, ", // whether older children are admitted was not restated
        "2027-2028, 2023-12-31, KG1",
        "2027-2028, 2024-01-01, ",
        // Who is born on 29 February completes years on 1 March.
        "2024-2025, 2020-02-29, KG1",
        "2028-2029, 2024-02-29, KG1"
    })
    void admitsByTheRuleOfTheYear(String year, LocalDate born, @Nullable String grades) {
        assertThat(grades(year, born)).isEqualTo(grades == null ? "" : grades);
    }

    /** Born between the old and the new cut-off day of 2021: either kindergarten, in 2026-2027 alone. */
    @ParameterizedTest(name = "{0}, born {1}: {2}")
    @CsvSource({
        "2026-2027, 2021-08-31, KG2",
        "2026-2027, 2021-09-01, KG1 KG2",
        "2026-2027, 2021-12-31, KG1 KG2",
        "2026-2027, 2022-01-01, KG1",
        "2027-2028, 2021-09-01, GRADE_1",
        "2025-2026, 2021-09-01, "
    })
    void letsParentsChooseBetweenTheRules(String year, LocalDate born, @Nullable String grades) {
        assertThat(grades(year, born)).isEqualTo(grades == null ? "" : grades);
    }

    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource({
        "2020-08-31, 2024-2025",
        "2020-09-01, 2025-2026",
        "2021-08-31, 2025-2026",
        "2021-09-01, 2026-2027",
        "2021-12-31, 2026-2027",
        "2022-01-01, 2026-2027",
        "2026-11-30, 2030-2031",
        "2026-12-31, 2030-2031",
        "2027-01-01, 2031-2032",
        "2028-02-29, 2032-2033"
    })
    void knowsTheYearInWhichAChildMayBegin(LocalDate born, String year) {
        assertThat(ages.firstYearOf(born)).contains(SchoolYear.of(year));
    }

    @Test
    void knowsNoRuleOfYearsBeforeItsSources() {
        assertThat(grades("2011-2012", LocalDate.of(2007, 5, 1))).isEmpty();
        assertThat(ages.firstYearOf(LocalDate.of(2004, 5, 1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027", "2027-2027", "2027-2029", "1999-2000", "2027/2028", ""})
    void readsSchoolYearsOnly(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> SchoolYear.of(text));
    }

    private String grades(String year, LocalDate born) {
        return ages.gradesOf(born, SchoolYear.of(year)).stream()
                .map(Grade::name)
                .collect(Collectors.joining(" "));
    }
}
