package ae.istibaq.core.applications;

import static ae.istibaq.core.applications.State.AGREED;
import static ae.istibaq.core.applications.State.APPROVED;
import static ae.istibaq.core.applications.State.CANCELLED;
import static ae.istibaq.core.applications.State.DRAFT;
import static ae.istibaq.core.applications.State.PAID;
import static ae.istibaq.core.applications.State.REFUSED;
import static ae.istibaq.core.applications.State.RETURNED;
import static ae.istibaq.core.applications.State.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StateTests {

    /** Written a second time on purpose: who changes the table must change what it is held to be. */
    private static final Map<State, Set<State>> MOVES = Map.of(
            DRAFT, Set.of(AGREED, CANCELLED),
            AGREED, Set.of(PAID, SUBMITTED, CANCELLED),
            PAID, Set.of(SUBMITTED, CANCELLED),
            SUBMITTED, Set.of(APPROVED, REFUSED, RETURNED, CANCELLED),
            RETURNED, Set.of(SUBMITTED, CANCELLED),
            APPROVED, Set.of(CANCELLED),
            REFUSED, Set.of(),
            CANCELLED, Set.of());

    static Stream<Arguments> everyPair() {
        return Arrays.stream(State.values())
                .flatMap(from -> Arrays.stream(State.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("everyPair")
    void movesAsTheTableSays(State from, State to) {
        assertThat(from.mayBecome(to))
                .isEqualTo(MOVES.getOrDefault(from, Set.of()).contains(to));
    }

    @ParameterizedTest
    @EnumSource
    void endsWhereNothingFollows(State state) {
        assertThat(state.ended())
                .isEqualTo(EnumSet.of(APPROVED, REFUSED, CANCELLED).contains(state));
    }

    @Test
    void doesNotHandOverWhatIsNotPaid() {
        Application unpaid = SampleApplications.withFee();
        unpaid.agree();
        assertThat(unpaid.readyToSubmit()).isFalse();
        assertThatExceptionOfType(TransitionNotAllowed.class)
                .isThrownBy(() -> unpaid.submitted("R-1", Instant.EPOCH, null));
        unpaid.paid();
        assertThat(unpaid.readyToSubmit()).isTrue();
        unpaid.submitted("R-1", Instant.EPOCH, null);
        assertThat(unpaid.state()).isEqualTo(SUBMITTED);
    }

    @Test
    void handsOverAtOnceWhatIsFree() {
        Application free = SampleApplications.free();
        assertThat(free.readyToSubmit()).isFalse();
        free.agree();
        assertThat(free.readyToSubmit()).isTrue();
        free.submitted("R-1", Instant.EPOCH, null);
        assertThat(free.readyToSubmit()).isFalse();
    }

    @Test
    void leavesAnApplicationWhereItStandsWhenAMoveIsRefused() {
        Application application = SampleApplications.free();
        assertThatExceptionOfType(TransitionNotAllowed.class).isThrownBy(application::paid);
        assertThat(application.state()).isEqualTo(DRAFT);
    }
}
