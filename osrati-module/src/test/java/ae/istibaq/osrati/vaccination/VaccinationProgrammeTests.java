package ae.istibaq.osrati.vaccination;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.people.Sex;
import ae.istibaq.osrati.vaccination.VaccinationSchedule.Entry;
import ae.istibaq.osrati.vaccination.VaccinationSchedule.Standing;
import ae.istibaq.testing.CoreTestApplication;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = CoreTestApplication.class)
class VaccinationProgrammeTests {

    private static final LocalDate BORN = LocalDate.of(2027, 2, 14);

    private final VaccinationProgramme programme;

    VaccinationProgrammeTests(@Autowired Parameters parameters) {
        programme = new VaccinationProgramme(parameters);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BIRTH           | 2027-02-14 | BCG1 HEPB1",
                "TWO_MONTHS      | 2027-04-14 | HEXA1 PCV1 RV1",
                "FOUR_MONTHS     | 2027-06-14 | HEXA2 PCV2 RV2",
                "SIX_MONTHS      | 2027-08-14 | PENTA3 OPV1 PCV3",
                "TWELVE_MONTHS   | 2028-02-14 | MMR1 VAR1",
                "EIGHTEEN_MONTHS | 2028-08-14 | TETRA1 OPV2 MMR2",
                "GRADE_1         | 2032-02-14 | DTAP_IPV1 OPV3 VAR2",
                "GRADE_8         | 2040-02-14 | HPV1 HPV2",
                "GRADE_11        | 2042-02-14 | TDAP1 MENACWY1"
            })
    void givesWhatTheProgrammeNames(Stage stage, LocalDate dueOn, String doses) {
        PlannedVaccination planned = at(stage, BORN, Sex.FEMALE);

        assertThat(planned.dueOn()).isEqualTo(dueOn);
        assertThat(written(planned)).isEqualTo(doses);
    }

    @ParameterizedTest(name = "born {0}, {1}: {2}")
    @CsvSource({
        "2017-10-18, FOUR_MONTHS, HEXA2 PCV2 RV2", // reaches four months the day before the change
        "2017-10-19, FOUR_MONTHS, HEXA2 PCV2 RV2 OPV1",
        "2017-10-19, SIX_MONTHS, PENTA3 OPV2 PCV3", // had polio drops already at four months
        "2019-07-23, FOUR_MONTHS, HEXA2 PCV2 RV2 OPV1",
        "2019-07-24, FOUR_MONTHS, HEXA2 PCV2 RV2",
        "2016-08-18, EIGHTEEN_MONTHS, TETRA1 OPV2 PCV4",
        "2016-08-19, EIGHTEEN_MONTHS, TETRA1 OPV2 MMR2 PCV4",
        "2018-05-24, EIGHTEEN_MONTHS, TETRA1 OPV3 MMR2"
    })
    void takesTheRowOfTheDayTheChildReachesTheAge(LocalDate born, Stage stage, String doses) {
        assertThat(written(at(stage, born, Sex.MALE))).isEqualTo(doses);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-12-31, TWO_MONTHS, 2028-02-29",
        "2026-12-31, TWO_MONTHS, 2027-02-28",
        "2028-02-29, TWELVE_MONTHS, 2029-02-28",
        "2027-08-31, SIX_MONTHS, 2028-02-29"
    })
    void staysWithinTheMonth(LocalDate born, Stage stage, LocalDate dueOn) {
        assertThat(at(stage, born, Sex.MALE).dueOn()).isEqualTo(dueOn);
    }

    @Test
    void gaveHpvToGirlsFirst() {
        assertThat(stages(LocalDate.of(2009, 12, 31), Sex.MALE)).doesNotContain(Stage.GRADE_8);
        assertThat(stages(LocalDate.of(2009, 12, 31), Sex.FEMALE)).contains(Stage.GRADE_8);
        assertThat(stages(LocalDate.of(2010, 1, 1), Sex.MALE)).contains(Stage.GRADE_8);
    }

    @Test
    void asksNobodyToBookWhatTheSchoolGives() {
        assertThat(at(Stage.GRADE_1, BORN, Sex.MALE).overdueFrom()).isNull();
        assertThat(programme.of(BORN, Sex.MALE).on(BORN.plusYears(20), Set.of()))
                .filteredOn(entry -> entry.vaccination().stage().atSchool())
                .extracting(Entry::standing)
                .containsOnly(Standing.AT_SCHOOL);
    }

    @ParameterizedTest
    @CsvSource({"2027-04-13, COMING", "2027-04-14, DUE", "2027-05-13, DUE", "2027-05-14, OVERDUE"})
    void isOverdueAfterThirtyDays(LocalDate day, Standing standing) {
        Set<Dose> atBirth = Set.copyOf(at(Stage.BIRTH, BORN, Sex.MALE).doses());

        assertThat(entry(day, atBirth, Stage.TWO_MONTHS).standing()).isEqualTo(standing);
    }

    @Test
    void computesNothingBehindAMissedDose() {
        LocalDate day = BORN.plusMonths(4);
        Set<Dose> atBirth = Set.copyOf(at(Stage.BIRTH, BORN, Sex.MALE).doses());

        assertThat(entry(day, atBirth, Stage.TWO_MONTHS).standing()).isEqualTo(Standing.OVERDUE);
        assertThat(entry(day, atBirth, Stage.FOUR_MONTHS).standing()).isEqualTo(Standing.SEE_CLINIC);
        assertThat(entry(day, atBirth, Stage.TWELVE_MONTHS).standing()).isEqualTo(Standing.SEE_CLINIC);
    }

    @Test
    void isGivenOnlyWithEveryDoseOfTheDay() {
        Set<Dose> given = new HashSet<>(at(Stage.BIRTH, BORN, Sex.MALE).doses());
        given.addAll(at(Stage.TWO_MONTHS, BORN, Sex.MALE).doses());
        LocalDate day = BORN.plusMonths(2);
        assertThat(entry(day, given, Stage.TWO_MONTHS).standing()).isEqualTo(Standing.GIVEN);

        given.remove(new Dose("RV", 1));
        assertThat(entry(day, given, Stage.TWO_MONTHS).standing()).isEqualTo(Standing.DUE);
    }

    /** For every birthday of seventy years: in order, and no dose is planned twice. */
    @ParameterizedTest
    @EnumSource(Sex.class)
    void plansEachDoseOnce(Sex sex) {
        LocalDate.of(2010, 1, 1)
                .datesUntil(LocalDate.of(2080, 1, 1), java.time.Period.ofDays(3))
                .forEach(born -> {
                    List<PlannedVaccination> planned = programme.of(born, sex).planned();
                    assertThat(planned)
                            .isSortedAccordingTo(Comparator.comparing(PlannedVaccination::dueOn))
                            .allSatisfy(each -> assertThat(each.doses()).isNotEmpty());
                    List<Dose> doses = new ArrayList<>();
                    planned.forEach(each -> doses.addAll(each.doses()));
                    assertThat(doses).as("born " + born).doesNotHaveDuplicates();
                });
    }

    private Entry entry(LocalDate day, Set<Dose> given, Stage stage) {
        return programme.of(BORN, Sex.MALE).on(day, given).stream()
                .filter(entry -> entry.vaccination().stage() == stage)
                .findFirst()
                .orElseThrow();
    }

    private PlannedVaccination at(Stage stage, LocalDate born, Sex sex) {
        return programme.of(born, sex).planned().stream()
                .filter(planned -> planned.stage() == stage)
                .findFirst()
                .orElseThrow();
    }

    private List<Stage> stages(LocalDate born, Sex sex) {
        return programme.of(born, sex).planned().stream()
                .map(PlannedVaccination::stage)
                .toList();
    }

    private static String written(PlannedVaccination planned) {
        return planned.doses().stream()
                .map(dose -> dose.vaccine() + dose.number())
                .collect(Collectors.joining(" "));
    }
}
