package ae.istibaq.osrati.maternityleave;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.osrati.employment.Leave;
import ae.istibaq.testing.CoreTestApplication;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = CoreTestApplication.class)
class MaternityLeaveRuleTests {

    private static final LocalDate BORN = LocalDate.of(2027, 7, 18);
    private static final LocalDate LAST = LocalDate.of(2027, 10, 15);

    private final MaternityLeaveRule rule;

    MaternityLeaveRuleTests(@Autowired Parameters parameters) {
        rule = new MaternityLeaveRule(parameters);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-07-18, 2027-10-15",
        "2027-12-15, 2028-03-13", // over the leap day
        "2016-10-31, 2016-12-29", // the law of the birth, not of the request
        "2016-11-01, 2017-01-29"
    })
    void lastsAsLongAsTheLawOfTheBirthSays(LocalDate bornOn, LocalDate last) {
        assertThat(rule.entry(bornOn, List.of())).isEqualTo(new Entry.Register(bornOn, last));
    }

    @ParameterizedTest(name = "{0} from {1} to {2}")
    @CsvSource({
        "MATERNITY, 2027-06-20, 2027-09-17, Kept", // begun before the birth
        "MATERNITY, 2027-07-18, 2027-10-15, Kept",
        "MATERNITY, 2027-10-15, 2027-12-01, Kept",
        "MATERNITY, 2026-01-01, 2026-03-31, Register", // of an elder child
        "MATERNITY, 2027-03-20, 2027-06-17, Register",
        "MATERNITY, 2027-03-20, 2027-06-18, Kept",
        "ANNUAL, 2027-07-01, 2027-07-17, Register",
        "ANNUAL, 2027-07-01, 2027-07-18, InTheWay",
        "SICK, 2027-10-15, 2027-10-20, InTheWay",
        "SICK, 2027-10-16, 2027-10-20, Register"
    })
    void neverWritesOverALeave(Leave.Kind kind, LocalDate from, LocalDate to, String entry) {
        Leave leave = leave(kind, from, to);

        Entry decided = rule.entry(BORN, List.of(leave));

        assertThat(decided.getClass().getSimpleName()).isEqualTo(entry);
        if (decided instanceof Entry.Register registered) {
            assertThat(leave.touches(registered.from(), registered.to())).isFalse();
        }
    }

    @Test
    void keepsHerOwnLeaveThoughAnotherLiesThereToo() {
        Leave annual = leave(Leave.Kind.ANNUAL, BORN, BORN.plusDays(3));
        Leave own = leave(Leave.Kind.MATERNITY, BORN.plusDays(4), LAST);

        assertThat(rule.entry(BORN, List.of(annual, own))).isEqualTo(new Entry.Kept(own));
    }

    @Test
    void isForPermanentPosts() {
        assertThat(rule.permanentOnly(BORN)).isTrue();
    }

    /** For every day of eight years: never more than the law's days. */
    @Test
    void isNeverLongerThanTheLaw() {
        LocalDate.of(2022, 1, 1).datesUntil(LocalDate.of(2030, 1, 1)).forEach(bornOn -> {
            var registered = (Entry.Register) rule.entry(bornOn, List.of());
            assertThat(registered.from().datesUntil(registered.to().plusDays(1)))
                    .hasSize(90);
        });
    }

    private static Leave leave(Leave.Kind kind, LocalDate from, LocalDate to) {
        return new Leave("FAHR-2027-20000015", null, kind, from, to, List.of(), null);
    }
}
