package ae.istibaq.osrati.paternityleave;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.parameters.WorkingDays;
import ae.istibaq.osrati.employment.Leave;
import ae.istibaq.osrati.paternityleave.PaternityLeaveRule.Fault;
import ae.istibaq.testing.CoreTestApplication;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = CoreTestApplication.class)
class PaternityLeaveRuleTests {

    /** A Tuesday; the National Days fall on the Wednesday and Thursday of the week after. */
    private static final LocalDate BORN = LocalDate.of(2026, 11, 24);

    private static final Set<String> TWINS = Set.of("EHS-2026-30000003", "EHS-2026-30000004");

    private final WorkingDays calendar;
    private final PaternityLeaveRule rule;
    private final PaternityLeaveRight right;

    PaternityLeaveRuleTests(@Autowired Parameters parameters, @Autowired WorkingDays calendar) {
        this.calendar = calendar;
        rule = new PaternityLeaveRule(parameters, calendar);
        right = rule.right(BORN, true, TWINS).orElseThrow();
    }

    @ParameterizedTest(name = "born {0}: {1} days until {2}")
    @CsvSource({
        "2023-05-31, 3, 2023-06-30", // the law of the birth, not of the request
        "2023-06-01, 5, 2023-12-01",
        "2026-11-24, 5, 2027-05-24",
        "2026-08-31, 5, 2027-02-28",
        "2023-01-31, 3, 2023-02-28"
    })
    void givesWhatTheLawOfTheBirthGives(LocalDate bornOn, int days, LocalDate lastDay) {
        assertThat(rule.right(bornOn, true, TWINS)).contains(new PaternityLeaveRight(bornOn, lastDay, days, TWINS));
    }

    @Test
    void gaveNothingForABirthAbroadUnderTheOldLaw() {
        assertThat(rule.right(LocalDate.of(2023, 5, 31), false, TWINS)).isEmpty();
        assertThat(rule.right(LocalDate.of(2023, 6, 1), false, TWINS)).isPresent();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-24, ",
        "2026-11-24 2026-11-25 2026-11-26 2026-11-27 2026-11-30, ",
        "2026-11-27, ", // Friday counts
        "2027-05-24, ",
        "2026-11-28, NO_WORKING_DAY",
        "2026-11-26 2026-11-29, NO_WORKING_DAY",
        "2026-12-02, NO_WORKING_DAY",
        "2026-12-03, NO_WORKING_DAY",
        "2026-11-23, OUTSIDE_THE_TIME",
        "2027-05-25, OUTSIDE_THE_TIME",
        "2026-11-24 2026-11-25 2026-11-26 2026-11-27 2026-11-30 2026-12-01, TOO_MANY"
    })
    void takesWorkingDaysWithinTheTime(String chosen, @Nullable Fault fault) {
        assertThat(rule.check(days(chosen), right, List.of(), BORN)).isEqualTo(java.util.Optional.ofNullable(fault));
    }

    @Test
    void takesNoneAtAllAsNoChoice() {
        assertThat(rule.check(Set.of(), right, List.of(), BORN)).contains(Fault.NONE_CHOSEN);
    }

    @Test
    void looksForward() {
        assertThat(rule.check(days("2026-11-24"), right, List.of(), BORN.plusDays(1)))
                .contains(Fault.PAST);
        assertThat(rule.choosable(right, List.of(), BORN.plusDays(10))).first().isEqualTo(LocalDate.of(2026, 12, 4));
    }

    @Test
    void writesOverNoLeave() {
        Leave annual = leave(Leave.Kind.ANNUAL, "2026-11-25", "2026-11-26", "");

        assertThat(rule.check(days("2026-11-26"), right, List.of(annual), BORN)).contains(Fault.ON_LEAVE_ALREADY);
        assertThat(rule.choosable(right, List.of(annual), BORN))
                .startsWith(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 27));
    }

    @ParameterizedTest(name = "{0} to {1} with {2}: {3} left")
    @CsvSource({
        "2026-11-24, 2026-11-30, 2026-11-24 2026-11-30, 3",
        "2026-11-26, 2026-11-30, '', 2", // Thursday to Monday is three working days
        "2026-05-01, 2026-05-05, '', 5", // of an elder child
        "2026-11-24, 2026-12-31, '', 0"
    })
    void takesOffWhatHeHasHad(String from, String to, String single, int left) {
        assertThat(rule.left(right, List.of(leave(Leave.Kind.PATERNITY, from, to, single))))
                .isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({
        "EHS-2026-30000003, 3",
        "EHS-2026-30000004, 3",
        "EHS-2026-30000099, 5", // another wife's child, born in the same weeks
        ", 3"
    })
    void countsTwinsOnceAndAnotherBirthNot(@Nullable String notification, int left) {
        LocalDate next = BORN.plusDays(1);
        Leave had = new Leave(
                "FAHR-2026-20000001", null, Leave.Kind.PATERNITY, BORN, next, List.of(BORN, next), notification);

        assertThat(rule.left(right, List.of(had))).isEqualTo(left);
    }

    /** Whatever he picks: what is taken is never more than the law's days, nor a weekend, nor a holiday. */
    @Test
    void neverTakesMoreThanTheLawGives() {
        Random random = new Random(20261124);
        int taken = 0;
        for (int i = 0; i < 2000; i++) {
            Set<LocalDate> chosen = new HashSet<>();
            int wished = random.nextInt(7);
            for (int n = 0; n < wished; n++) {
                chosen.add(BORN.plusDays(random.nextInt(30) - 3L));
            }
            int spent = random.nextInt(6);
            List<Leave> had = spent == 0
                    ? List.of()
                    : List.of(new Leave(
                            "FAHR-2026-20000001",
                            null,
                            Leave.Kind.PATERNITY,
                            BORN,
                            BORN.plusDays(60),
                            rule.choosable(right, List.of(), BORN.plusDays(35)).subList(0, spent),
                            null));
            if (rule.check(chosen, right, had, BORN).isEmpty()) {
                taken++;
                assertThat(chosen.size() + spent).isLessThanOrEqualTo(5);
                assertThat(chosen).allMatch(calendar::isWorkingDay).allMatch(right::includes);
                assertThat(rule.choosable(right, had, BORN)).containsAll(chosen);
            }
        }
        assertThat(taken).isGreaterThan(100);
    }

    private static Set<LocalDate> days(String written) {
        return Arrays.stream(written.split(" "))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .collect(Collectors.toSet());
    }

    private static Leave leave(Leave.Kind kind, String from, String to, String single) {
        return new Leave(
                "FAHR-2026-20000001",
                null,
                kind,
                LocalDate.parse(from),
                LocalDate.parse(to),
                days(single).stream().sorted().toList(),
                null);
    }
}
