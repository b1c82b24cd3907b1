package ae.istibaq.osrati.marriagegrant;

import static ae.istibaq.core.eligibility.Condition.Answer.NO;
import static ae.istibaq.core.eligibility.Condition.Answer.NOT_KNOWN;
import static ae.istibaq.core.eligibility.Condition.Answer.YES;
import static ae.istibaq.osrati.marriagegrant.MarriageGrantConditions.GROUP_WEDDING;
import static ae.istibaq.osrati.marriagegrant.MarriageGrantConditions.MARRIED_TO_ANOTHER;
import static ae.istibaq.osrati.marriagegrant.MarriageGrantConditions.PREVIOUS_GRANT;
import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.eligibility.Condition;
import ae.istibaq.core.eligibility.Conditions;
import ae.istibaq.core.eligibility.FactKey;
import ae.istibaq.core.eligibility.Facts;
import ae.istibaq.core.eligibility.Verdict;
import ae.istibaq.core.shared.Aed;
import ae.istibaq.osrati.employment.Income;
import ae.istibaq.osrati.marriage.CoupleFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarriageGrantConditionsTests {

    private static final Map<String, String> LAW = Map.of(
            "osrati.marriagegrant.husband-min-age",
            "21",
            "osrati.marriagegrant.wife-min-age",
            "18",
            "osrati.marriagegrant.income-cap",
            "25000",
            MarriageGrant.APPLY_WITHIN,
            "6");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({"true, true, YES", "true, false, NO", "false, true, NO", "false, false, NO"})
    void isForTwoCitizens(boolean husband, boolean wife, Condition.Answer answer) {
        Facts facts = entitled()
                .known(CoupleFacts.HUSBAND_CITIZEN, husband, "icp", Instant.EPOCH)
                .known(CoupleFacts.WIFE_CITIZEN, wife, "icp", Instant.EPOCH);
        assertThat(answer("both-citizens", facts)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"20, NO", "21, YES", "22, YES"})
    void asksForTwentyOneCompletedYearsOfTheHusband(int age, Condition.Answer answer) {
        Facts facts = entitled().known(CoupleFacts.HUSBAND_AGE, age, "icp", Instant.EPOCH);
        assertThat(answer("husband-age", facts)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"17, NO", "18, YES"})
    void asksForEighteenCompletedYearsOfTheWife(int age, Condition.Answer answer) {
        Facts facts = entitled().known(CoupleFacts.WIFE_AGE, age, "icp", Instant.EPOCH);
        assertThat(answer("wife-age", facts)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"0, YES", "2499999, YES", "2500000, YES", "2500001, NO"})
    void looksAtTheCountedIncomeUpToTheCapItself(long fils, Condition.Answer answer) {
        Facts facts = entitled().known(Income.COUNTED, new Aed(fils), "fahr", Instant.EPOCH);
        assertThat(answer("income", facts)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "contract {0}, applied {1}: {2}")
    @CsvSource({
        "2026-11-24, 2026-11-24, YES",
        "2026-05-24, 2026-11-24, YES",
        "2026-05-23, 2026-11-24, NO",
        "2026-08-31, 2027-02-28, YES",
        "2026-08-31, 2027-03-01, NO",
        "2027-08-31, 2028-02-29, YES",
        "2027-08-31, 2028-03-01, NO",
        "2028-02-29, 2028-08-29, YES",
        "2028-02-29, 2028-08-30, NO"
    })
    void isOpenForSixMonthsWithTheDayOfTheMonthClamped(LocalDate contract, LocalDate today, Condition.Answer answer) {
        Facts facts = entitled().known(CoupleFacts.CONTRACT_DATE, contract, "moj", Instant.EPOCH);
        assertThat(Conditions.answer(condition("window"), facts, LAW, today)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"false, false, YES", "true, false, NO", "false, true, NO", "true, true, NO"})
    void isGivenOnce(boolean earlierGrant, boolean groupWedding, Condition.Answer answer) {
        Facts facts = entitled()
                .known(PREVIOUS_GRANT, earlierGrant, "mocd", Instant.EPOCH)
                .known(GROUP_WEDDING, groupWedding, "mocd", Instant.EPOCH);
        assertThat(answer("once", facts)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"false, YES", "true, NO"})
    void isNotForASecondWife(boolean marriedToAnother, Condition.Answer answer) {
        Facts facts = entitled().known(MARRIED_TO_ANOTHER, marriedToAnother, "mocd", Instant.EPOCH);
        assertThat(answer("not-married-to-another", facts)).isEqualTo(answer);
    }

    @Test
    void isGivenToACoupleThatMeetsEverything() {
        assertThat(outcome(entitled())).isEqualTo(Verdict.Outcome.ELIGIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"icp", "mocd", "fahr"})
    void waitsWhileARegisterIsSilent(String agency) {
        assertThat(outcome(silent(agency))).isEqualTo(Verdict.Outcome.PENDING);
    }

    @Test
    void saysNoAtOnceWhereOneConditionFailsThoughARegisterIsSilent() {
        Facts facts = silent("mocd").known(CoupleFacts.HUSBAND_AGE, 20, "icp", Instant.EPOCH);
        assertThat(outcome(facts)).isEqualTo(Verdict.Outcome.NOT_ELIGIBLE);
    }

    @Test
    void waitsForAFactTheRegisterDoesNotHold() {
        Facts facts = entitled().known(CoupleFacts.WIFE_AGE, Optional.empty(), "icp", Instant.EPOCH);
        assertThat(answer("wife-age", facts)).isEqualTo(NOT_KNOWN);
        assertThat(outcome(facts)).isEqualTo(Verdict.Outcome.PENDING);
    }

    @Test
    void takesTheLawOfTheDayFromDatedValues() {
        Facts facts = entitled().known(CoupleFacts.HUSBAND_AGE, 20, "icp", Instant.EPOCH);
        assertThat(Conditions.answer(
                        condition("husband-age"), facts, Map.of("osrati.marriagegrant.husband-min-age", "20"), TODAY))
                .isEqualTo(YES);
        assertThat(answer("husband-age", facts)).isEqualTo(NO);
    }

    private static Facts entitled() {
        return new Facts()
                .known(CoupleFacts.CONTRACT_DATE, TODAY, "moj", Instant.EPOCH)
                .known(CoupleFacts.HUSBAND_CITIZEN, true, "icp", Instant.EPOCH)
                .known(CoupleFacts.HUSBAND_AGE, 27, "icp", Instant.EPOCH)
                .known(CoupleFacts.WIFE_CITIZEN, true, "icp", Instant.EPOCH)
                .known(CoupleFacts.WIFE_AGE, 24, "icp", Instant.EPOCH)
                .known(Income.COUNTED, Aed.ofDirhams(18_000), "fahr", Instant.EPOCH)
                .known(PREVIOUS_GRANT, false, "mocd", Instant.EPOCH)
                .known(GROUP_WEDDING, false, "mocd", Instant.EPOCH)
                .known(MARRIED_TO_ANOTHER, false, "mocd", Instant.EPOCH);
    }

    /** What an entitled couple's case looks like while one register does not answer. */
    private static Facts silent(String agency) {
        List<FactKey<?>> promised = entitled().all().stream()
                .filter(fact -> fact.source().equals(agency))
                .<FactKey<?>>map(fact -> FactKey.text(fact.name()))
                .toList();
        assertThat(promised).isNotEmpty();
        Facts facts = new Facts();
        facts.ask(agency, promised, () -> {
            throw new AgencyUnavailable(agency, AgencyUnavailable.Reason.TIMED_OUT);
        });
        if (!agency.equals("icp")) {
            facts.known(CoupleFacts.HUSBAND_CITIZEN, true, "icp", Instant.EPOCH)
                    .known(CoupleFacts.HUSBAND_AGE, 27, "icp", Instant.EPOCH)
                    .known(CoupleFacts.WIFE_CITIZEN, true, "icp", Instant.EPOCH)
                    .known(CoupleFacts.WIFE_AGE, 24, "icp", Instant.EPOCH);
        }
        if (!agency.equals("fahr")) {
            facts.known(Income.COUNTED, Aed.ofDirhams(18_000), "fahr", Instant.EPOCH);
        }
        if (!agency.equals("mocd")) {
            facts.known(PREVIOUS_GRANT, false, "mocd", Instant.EPOCH)
                    .known(GROUP_WEDDING, false, "mocd", Instant.EPOCH)
                    .known(MARRIED_TO_ANOTHER, false, "mocd", Instant.EPOCH);
        }
        return facts.known(CoupleFacts.CONTRACT_DATE, TODAY, "moj", Instant.EPOCH);
    }

    private static Condition.Answer answer(String name, Facts facts) {
        return Conditions.answer(condition(name), facts, LAW, TODAY);
    }

    private static Verdict.Outcome outcome(Facts facts) {
        return Conditions.outcome(MarriageGrantConditions.ALL, facts, LAW, TODAY);
    }

    private static Condition condition(String name) {
        return MarriageGrantConditions.ALL.stream()
                .filter(condition -> condition.id().equals("osrati.marriagegrant.condition." + name))
                .findFirst()
                .orElseThrow();
    }
}
