package ae.istibaq.osrati.housingsupport;

import static ae.istibaq.osrati.housingsupport.HousingSupportConditions.EARLIER_AID;
import static ae.istibaq.osrati.housingsupport.HousingSupportConditions.HOMES_IN_LAND_REGISTER;
import static ae.istibaq.osrati.housingsupport.HousingSupportConditions.HOMES_IN_MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.eligibility.Condition;
import ae.istibaq.core.eligibility.Conditions;
import ae.istibaq.core.eligibility.Facts;
import ae.istibaq.core.eligibility.Verdict;
import ae.istibaq.osrati.marriage.CoupleFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HousingSupportConditionsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({"true, YES", "false, NO"})
    void isForCitizens(boolean citizen, Condition.Answer answer) {
        assertThat(answer("citizen", entitled().known(CoupleFacts.HUSBAND_CITIZEN, citizen, "icp", Instant.EPOCH)))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, YES", "2026-11-24, YES", "2026-11-25, NO"})
    void isForWhoHasMarried(LocalDate contract, Condition.Answer answer) {
        assertThat(answer(
                        "head-of-family", entitled().known(CoupleFacts.CONTRACT_DATE, contract, "moj", Instant.EPOCH)))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"false, YES", "true, NO"})
    void isNotGivenTwice(boolean earlier, Condition.Answer answer) {
        assertThat(answer("no-earlier-aid", entitled().known(EARLIER_AID, earlier, "szhp", Instant.EPOCH)))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, YES", "1, 0, NO", "0, 1, NO", "2, 3, NO"})
    void isForWhoOwnsNoHomeInEitherRegister(int municipality, int land, Condition.Answer answer) {
        Facts facts = entitled()
                .known(HOMES_IN_MUNICIPALITY, municipality, "ajman-municipality", Instant.EPOCH)
                .known(HOMES_IN_LAND_REGISTER, land, "ajman-land", Instant.EPOCH);
        assertThat(answer("no-home", facts)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"HOUSE, true", "FLAT, true", "LAND, false"})
    void countsHousesAndFlatsAsHomesAndLandNot(String kind, boolean home) {
        assertThat(new PropertyRegisters.Property(kind).home()).isEqualTo(home);
    }

    @Test
    void isOfferedToWhoMeetsEverything() {
        assertThat(Conditions.outcome(HousingSupportConditions.ALL, entitled(), Map.of(), TODAY))
                .isEqualTo(Verdict.Outcome.ELIGIBLE);
    }

    @Test
    void waitsWhileOneOfTheTwoRegistersIsSilent() {
        Facts facts = married()
                .known(EARLIER_AID, false, "szhp", Instant.EPOCH)
                .known(HOMES_IN_MUNICIPALITY, 0, "ajman-municipality", Instant.EPOCH)
                .ask("ajman-land", List.of(HOMES_IN_LAND_REGISTER), HousingSupportConditionsTests::silence);
        assertThat(answer("no-home", facts)).isEqualTo(Condition.Answer.NOT_KNOWN);
        assertThat(Conditions.outcome(HousingSupportConditions.ALL, facts, Map.of(), TODAY))
                .isEqualTo(Verdict.Outcome.PENDING);
    }

    private static void silence() {
        throw new AgencyUnavailable("ajman-land", AgencyUnavailable.Reason.DOWN);
    }

    private static Facts married() {
        return new Facts()
                .known(CoupleFacts.CONTRACT_DATE, TODAY, "moj", Instant.EPOCH)
                .known(CoupleFacts.HUSBAND_CITIZEN, true, "icp", Instant.EPOCH);
    }

    private static Facts entitled() {
        return married()
                .known(EARLIER_AID, false, "szhp", Instant.EPOCH)
                .known(HOMES_IN_MUNICIPALITY, 0, "ajman-municipality", Instant.EPOCH)
                .known(HOMES_IN_LAND_REGISTER, 0, "ajman-land", Instant.EPOCH);
    }

    private static Condition.Answer answer(String name, Facts facts) {
        Condition condition = HousingSupportConditions.ALL.stream()
                .filter(candidate -> candidate.id().equals("osrati.housingsupport.condition." + name))
                .findFirst()
                .orElseThrow();
        return Conditions.answer(condition, facts, Map.of(), TODAY);
    }
}
