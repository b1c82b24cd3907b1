package ae.istibaq.core.eligibility;

import static ae.istibaq.core.eligibility.Condition.Answer.NO;
import static ae.istibaq.core.eligibility.Condition.Answer.NOT_KNOWN;
import static ae.istibaq.core.eligibility.Condition.Answer.YES;
import static ae.istibaq.core.eligibility.Verdict.Outcome.ELIGIBLE;
import static ae.istibaq.core.eligibility.Verdict.Outcome.NOT_ELIGIBLE;
import static ae.istibaq.core.eligibility.Verdict.Outcome.PENDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import ae.istibaq.core.agencies.AgencyUnavailable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerdictTests {

    private static final FactKey<Boolean> CITIZEN = FactKey.flag("osrati.sample.fact.citizen");
    private static final Condition IS_CITIZEN = new Condition("citizen", reading -> reading.fact(CITIZEN));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** Every pair of answers, so that the order never matters. */
    static Stream<Arguments> everyPair() {
        return Arrays.stream(Condition.Answer.values())
                .flatMap(first -> Arrays.stream(Condition.Answer.values()).map(second -> Arguments.of(first, second)));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @MethodSource("everyPair")
    void isANoWithOneNoAndPendingWithOneUnknown(Condition.Answer first, Condition.Answer second) {
        List<Condition.Answer> both = List.of(first, second);
        Verdict.Outcome expected = both.contains(NO) ? NOT_ELIGIBLE : both.contains(NOT_KNOWN) ? PENDING : ELIGIBLE;
        assertThat(Verdict.outcomeOf(List.of(result(first), result(second)))).isEqualTo(expected);
    }

    @Test
    void answersWithoutAValueNeitherYesNorNo() {
        Facts silent = new Facts().ask("icp", List.of(CITIZEN), () -> {
            throw new AgencyUnavailable("icp", AgencyUnavailable.Reason.TIMED_OUT);
        });
        Facts notHeld = new Facts().known(CITIZEN, Optional.empty(), "icp", Instant.EPOCH);
        assertThat(Conditions.answer(IS_CITIZEN, silent, Map.of(), TODAY)).isEqualTo(NOT_KNOWN);
        assertThat(Conditions.answer(IS_CITIZEN, notHeld, Map.of(), TODAY)).isEqualTo(NOT_KNOWN);
        assertThat(Conditions.answer(IS_CITIZEN, told(true), Map.of(), TODAY)).isEqualTo(YES);
        assertThat(Conditions.answer(IS_CITIZEN, told(false), Map.of(), TODAY)).isEqualTo(NO);
    }

    @Test
    void keepsWhatARegisterSaidBeforeItFellSilent() {
        FactKey<Boolean> alive = FactKey.flag("osrati.sample.fact.alive");
        Facts facts = new Facts();
        facts.ask("icp", List.of(CITIZEN, alive), () -> {
            facts.known(CITIZEN, true, "icp", Instant.EPOCH);
            throw new AgencyUnavailable("icp", AgencyUnavailable.Reason.DOWN);
        });
        assertThat(facts.value(CITIZEN)).contains(true);
        assertThat(facts.value(alive)).isEmpty();
        assertThat(facts.all())
                .filteredOn(fact -> fact.missing() == Fact.Missing.REGISTER_SILENT)
                .extracting(Fact::name)
                .containsExactly(alive.name());
    }

    @Test
    void failsLoudlyWhereAConditionReadsAFactNobodyGathers() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Conditions.answer(IS_CITIZEN, new Facts(), Map.of(), TODAY))
                .withMessageContaining(CITIZEN.name());
    }

    @Test
    void remembersWhatEachConditionRead() {
        Condition old = new Condition(
                "old", reading -> reading.parameter("osrati.sample.age").number() > 5);
        ConditionResult result = Conditions.test(old, told(true), Map.of("osrati.sample.age", "6"), TODAY);
        assertThat(result.facts()).isEmpty();
        assertThat(result.parameters())
                .extracting(ParameterRead::key, ParameterRead::value)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("osrati.sample.age", "6"));
        assertThat(Conditions.test(IS_CITIZEN, told(true), Map.of(), TODAY).facts())
                .extracting(Fact::name)
                .containsExactly(CITIZEN.name());
    }

    private static Facts told(boolean citizen) {
        return new Facts().known(CITIZEN, citizen, "icp", Instant.EPOCH);
    }

    private static ConditionResult result(Condition.Answer answer) {
        return new ConditionResult("sample", answer, List.of(), List.of());
    }
}
