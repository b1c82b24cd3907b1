package ae.istibaq.osrati.growth;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.testing.CoreTestApplication;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = CoreTestApplication.class)
class GrowthScheduleTests {

    private static final LocalDate BORN = LocalDate.of(2027, 2, 14);

    private final GrowthAges ages;
    private final GrowthForms forms;

    GrowthScheduleTests(@Autowired Parameters parameters, @Autowired JdbcClient database) {
        ages = new GrowthAges(parameters);
        forms = new GrowthForms(database, parameters);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2027-04-14, 2027-05-14",
        "4, 2027-06-14, 2027-07-14",
        "6, 2027-08-14, 2027-09-13",
        "9, 2027-11-14, 2027-12-14",
        "12, 2028-02-14, 2028-03-30",
        "18, 2028-08-14, 2028-10-13",
        "24, 2029-02-14, 2029-04-15",
        "30, 2029-08-14, 2029-10-28",
        "36, 2030-02-14, 2030-05-15",
        "48, 2031-02-14, 2031-06-14",
        "60, 2032-02-14, 2032-07-13"
    })
    void asksAtEachAgeForAWhile(int months, LocalDate opensOn, LocalDate closesOn) {
        assertThat(window(BORN, null, months)).isEqualTo(new Window(months, opensOn, closesOn));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-04-13, 2, false",
        "2027-04-14, 2, true",
        "2027-05-14, 2, true",
        "2027-05-15, 4, false", // what was missed is not asked afterwards
        "2032-07-13, 60, true"
    })
    void isOpenFromTheAgeToTheLastDay(LocalDate day, int months, boolean open) {
        Window next = next(day, 0, null).orElseThrow();

        assertThat(next.months()).isEqualTo(months);
        assertThat(next.openOn(day)).isEqualTo(open);
    }

    @Test
    void asksNothingAfterTheLastAge() {
        assertThat(next(LocalDate.of(2032, 7, 14), 0, null)).isEmpty();
        assertThat(next(LocalDate.of(2032, 3, 1), 60, null)).isEmpty();
    }

    @Test
    void asksForTheNextAgeOnceOneIsHandedIn() {
        assertThat(next(LocalDate.of(2027, 4, 20), 2, null)).map(Window::months).contains(4);
    }

    @ParameterizedTest
    @CsvSource({
        // Three weeks early or more: from the day the birth was expected.
        "37, 2, 2027-05-07",
        "38, 2, 2027-04-14",
        "30, 2, 2027-06-25",
        "30, 18, 2028-10-25", // the last form that corrects
        "30, 24, 2029-02-14", // caught up
        "40, 2, 2027-04-14",
        "41, 2, 2027-04-14"
    })
    void takesOffWhatLackedAtBirth(int weeks, int months, LocalDate opensOn) {
        assertThat(window(BORN, weeks, months).opensOn()).isEqualTo(opensOn);
        assertThat(ages.corrects(BORN, weeks, months, BORN)).isEqualTo(!opensOn.equals(BORN.plusMonths(months)));
    }

    @ParameterizedTest
    @CsvSource({"30, 2, 2027-06-24, 1", "30, 2, 2027-06-25, 2", "30, 24, 2029-02-14, 24", "39, 2, 2027-04-14, 2"})
    void tellsTheAgeAsTheFormCountsIt(int weeks, int form, LocalDate day, int months) {
        assertThat(ages.monthsOn(day, BORN, weeks, form)).isEqualTo(months);
    }

    @Test
    void staysWithinTheMonth() {
        assertThat(window(LocalDate.of(2026, 12, 31), null, 2).opensOn()).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void asksAgainWhereTheMinistryWatches() {
        // The form of four months in June, to be filled again in August, before that of six months opens.
        assertThat(next(LocalDate.of(2027, 7, 1), 4, LocalDate.of(2027, 8, 1)))
                .contains(new Window(4, LocalDate.of(2027, 8, 1), LocalDate.of(2027, 8, 13)));
        // The form of the next age is as good as a repetition on its day or later.
        assertThat(next(LocalDate.of(2027, 7, 1), 4, LocalDate.of(2027, 8, 14)))
                .map(Window::months)
                .contains(6);
        // Between two forms that lie far apart a repetition has its whole time.
        assertThat(next(LocalDate.of(2028, 3, 1), 12, LocalDate.of(2028, 5, 1)))
                .contains(new Window(12, LocalDate.of(2028, 5, 1), LocalDate.of(2028, 6, 15)));
        // What was not repeated in its time is not asked for any more.
        assertThat(next(LocalDate.of(2028, 6, 16), 12, LocalDate.of(2028, 5, 1)))
                .map(Window::months)
                .contains(18);
        // After the last age, too.
        assertThat(next(LocalDate.of(2032, 8, 1), 60, LocalDate.of(2032, 9, 1)))
                .map(Window::months)
                .contains(60);
    }

    /** The ministry's contract takes codes of a certain form only. */
    @ParameterizedTest
    @CsvSource({"2", "4", "6", "9", "12", "18", "24", "30", "36", "48", "60"})
    void hasASampleFormForEachAge(int months) {
        Form form = forms.of(forms.collectionOn(BORN), months, BORN.plusMonths(months));

        assertThat(form.sample()).isTrue();
        assertThat(form.areas())
                .extracting(Form.Area::code)
                .containsExactly("COMMUNICATION", "GROSS_MOTOR", "FINE_MOTOR", "SOCIAL", "SELF_CARE", "BEHAVIOUR");
        assertThat(form.areas()).allSatisfy(area -> {
            assertThat(area.referBelow()).isLessThan(area.watchBelow());
            assertThat(area.questions())
                    .hasSize(3)
                    .extracting(Form.Question::code)
                    .doesNotHaveDuplicates()
                    .allMatch(code -> code.matches("[A-Z0-9_-]{1,20}"));
        });
        assertThat(form.code()).hasSizeLessThanOrEqualTo(40);
    }

    private Window window(LocalDate born, @Nullable Integer weeks, int months) {
        return ages.of(born, weeks, born).windows().stream()
                .filter(window -> window.months() == months)
                .findFirst()
                .orElseThrow();
    }

    private Optional<Window> next(LocalDate today, int filled, @Nullable LocalDate repeatOn) {
        GrowthSchedule schedule = ages.of(BORN, null, today);
        return schedule.next(today, filled, repeatOn);
    }
}
