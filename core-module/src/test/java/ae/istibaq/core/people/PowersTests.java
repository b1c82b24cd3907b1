package ae.istibaq.core.people;

import static ae.istibaq.core.people.Matter.BENEFITS;
import static ae.istibaq.core.people.Matter.CALENDAR;
import static ae.istibaq.core.people.Matter.GROWTH;
import static ae.istibaq.core.people.Matter.HEALTH;
import static ae.istibaq.core.people.Matter.IDENTITY_DOCUMENTS;
import static ae.istibaq.core.people.Matter.SCHOOL;
import static ae.istibaq.core.people.Power.ALONE;
import static ae.istibaq.core.people.Power.NONE;
import static ae.istibaq.core.people.Power.SEE;
import static ae.istibaq.core.people.Power.WITH_OTHER_GUARDIAN;
import static ae.istibaq.core.people.RelationKind.CUSTODIAN_OF;
import static ae.istibaq.core.people.RelationKind.FOSTERS;
import static ae.istibaq.core.people.RelationKind.GUARDIAN_OF;
import static ae.istibaq.core.people.RelationKind.PARENT_OF;
import static ae.istibaq.core.people.RelationKind.SPOUSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.testing.CoreTestApplication;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest(classes = CoreTestApplication.class)
@Transactional
class PowersTests {

    private static final EmiratesId FATHER = new EmiratesId("784199012345676");
    private static final EmiratesId MOTHER = new EmiratesId("784199500000015");
    private static final EmiratesId AUNT = new EmiratesId("784199700000021");
    private static final EmiratesId STRANGER = new EmiratesId("784197912345671");
    private static final EmiratesId CHILD = new EmiratesId("784202600000032");
    private static final Instant BORN = Instant.parse("2026-02-02T08:00:00Z");
    private static final LocalDate BIRTHDAY = LocalDate.of(2026, 2, 2);
    private static final LocalDate DAY = BIRTHDAY.plusMonths(6);

    @Autowired
    Powers powers;

    @Autowired
    Helpers helpers;

    @Autowired
    Family family;

    @Autowired
    Births births;

    @Autowired
    People people;

    @Autowired
    Protections protections;

    @Autowired
    JdbcClient database;

    private PersonId child = PersonId.random();

    @BeforeEach
    void birth() {
        child = born(BORN);
    }

    private PersonId born(Instant moment) {
        Told told = told("ehs");
        PersonId born = births.born("EHS-2026-" + UUID.randomUUID(), moment, Sex.FEMALE, told);
        LocalDate day = people.find(born).orElseThrow().birthDate();
        assertThat(day).isNotNull();
        family.relate(Tie.of(people.idOf(FATHER), PARENT_OF, born, day), told);
        family.relate(Tie.of(people.idOf(MOTHER), PARENT_OF, born, day), told);
        return born;
    }

    @ParameterizedTest
    @EnumSource(Matter.class)
    void givesParentsEverythingAndStrangersNothing(Matter matter) {
        assertThat(powers.mayAct(FATHER, child, matter, DAY)).isEqualTo(ALONE);
        assertThat(powers.mayAct(MOTHER, child, matter, DAY)).isEqualTo(ALONE);
        assertThat(powers.mayAct(STRANGER, child, matter, DAY)).isEqualTo(NONE);
        assertThat(powers.mayAct(MOTHER, child, matter, BIRTHDAY.minusDays(1))).isEqualTo(NONE);
    }

    @Test
    void givesNobodyPowerOverAHusbandOrWife() {
        family.relate(Tie.of(people.idOf(FATHER), SPOUSE, people.idOf(MOTHER), BIRTHDAY.minusYears(1)), told("moj"));

        for (Matter matter : Matter.values()) {
            assertThat(powers.mayAct(FATHER, people.idOf(MOTHER), matter, DAY)).isEqualTo(NONE);
            assertThat(powers.mayAct(MOTHER, people.idOf(FATHER), matter, DAY)).isEqualTo(NONE);
            assertThat(powers.mayAct(MOTHER, people.idOf(MOTHER), matter, DAY)).isEqualTo(ALONE);
        }
        assertThat(powers.mayList(FATHER, DAY)).extracting(Ward::person).containsExactly(people.idOf(FATHER), child);
    }

    @ParameterizedTest(name = "born {0}: parents until {1}, the child from {2}")
    @CsvSource({
        "2008-05-17, 2026-05-16, 2026-05-17",
        "2008-02-29, 2026-02-28, 2026-03-01",
        "2010-02-28, 2028-02-27, 2028-02-28",
        "2010-03-01, 2028-02-29, 2028-03-01"
    })
    void passesPowerToTheChildAtEighteen(LocalDate birth, LocalDate lastOfParents, LocalDate firstOfChild) {
        PersonId grown = born(birth.atTime(6, 0).toInstant(java.time.ZoneOffset.UTC));
        database.sql("update core.person set emirates_id = ? where id = ?")
                .params(CHILD.digits(), grown.value())
                .update();

        assertThat(powers.mayAct(MOTHER, grown, HEALTH, lastOfParents)).isEqualTo(ALONE);
        assertThat(powers.mayAct(CHILD, grown, HEALTH, lastOfParents)).isEqualTo(NONE);
        assertThat(powers.mayAct(CHILD, grown, SCHOOL, lastOfParents)).isEqualTo(SEE);
        for (Matter matter : Matter.values()) {
            assertThat(powers.mayAct(MOTHER, grown, matter, firstOfChild)).isEqualTo(NONE);
            assertThat(powers.mayAct(CHILD, grown, matter, firstOfChild)).isEqualTo(ALONE);
        }
    }

    @Test
    void endsCustodyAndFosteringAtEighteenButNotAGuardianOfAnAdult() {
        LocalDate grown = BIRTHDAY.plusYears(18);
        relate(AUNT, CUSTODIAN_OF, BIRTHDAY.plusYears(5));
        relate(STRANGER, GUARDIAN_OF, BIRTHDAY.plusYears(5));
        assertThat(powers.mayAct(AUNT, child, HEALTH, grown)).isEqualTo(NONE);
        assertThat(powers.mayAct(STRANGER, child, HEALTH, grown)).isEqualTo(NONE);

        relate(STRANGER, GUARDIAN_OF, grown.plusDays(3));
        assertThat(powers.mayAct(STRANGER, child, HEALTH, grown.plusDays(2))).isEqualTo(NONE);
        assertThat(powers.mayAct(STRANGER, child, HEALTH, grown.plusDays(3))).isEqualTo(ALONE);
    }

    @Test
    void keepsWhereTheChildIsFromTheParentWithoutCustody() {
        relate(MOTHER, CUSTODIAN_OF, DAY);

        assertThat(powers.mayAct(FATHER, child, CALENDAR, DAY.minusDays(1))).isEqualTo(ALONE);
        assertThat(powers.mayAct(FATHER, child, CALENDAR, DAY)).isEqualTo(NONE);
        assertThat(powers.mayAct(FATHER, child, IDENTITY_DOCUMENTS, DAY)).isEqualTo(ALONE);
        assertThat(powers.mayAct(MOTHER, child, CALENDAR, DAY)).isEqualTo(ALONE);
    }

    @Test
    void putsTheCourtsGuardianBeforeAParent() {
        people.died(people.idOf(FATHER), DAY, told("icp"));
        relate(AUNT, GUARDIAN_OF, DAY);

        assertThat(powers.mayAct(AUNT, child, BENEFITS, DAY)).isEqualTo(ALONE);
        assertThat(powers.mayAct(MOTHER, child, BENEFITS, DAY)).isEqualTo(NONE);
        assertThat(powers.mayAct(MOTHER, child, HEALTH, DAY)).isEqualTo(ALONE);
        assertThat(powers.mayAct(FATHER, child, HEALTH, DAY)).isEqualTo(NONE);
    }

    @Test
    void wantsBothGuardiansWhereTheCourtSaysJointly() {
        for (EmiratesId parent : Set.of(FATHER, MOTHER)) {
            family.relate(new Tie(people.idOf(parent), GUARDIAN_OF, child, DAY, null, true), told("icp"));
        }

        assertThat(powers.mayAct(FATHER, child, IDENTITY_DOCUMENTS, DAY.minusDays(1)))
                .isEqualTo(ALONE);
        assertThat(powers.mayAct(FATHER, child, IDENTITY_DOCUMENTS, DAY)).isEqualTo(WITH_OTHER_GUARDIAN);
        assertThat(powers.mayAct(MOTHER, child, IDENTITY_DOCUMENTS, DAY)).isEqualTo(WITH_OTHER_GUARDIAN);
        assertThat(powers.mayAct(MOTHER, child, HEALTH, DAY)).isEqualTo(ALONE);
        assertThat(powers.whoDecide(child, IDENTITY_DOCUMENTS, DAY)).containsExactlyInAnyOrder(FATHER, MOTHER);
    }

    @Test
    void endsAccessTheDayTheTieEnds() {
        PersonId foundling = births.born("EHS-2026-" + UUID.randomUUID(), BORN, Sex.MALE, told("ehs"));
        family.relate(new Tie(people.idOf(AUNT), FOSTERS, foundling, BIRTHDAY, DAY, false), told("icp"));

        assertThat(powers.mayAct(AUNT, foundling, HEALTH, DAY.minusDays(1))).isEqualTo(ALONE);
        assertThat(powers.mayAct(AUNT, foundling, IDENTITY_DOCUMENTS, DAY.minusDays(1)))
                .isEqualTo(NONE);
        assertThat(powers.mayAct(AUNT, foundling, HEALTH, DAY)).isEqualTo(NONE);
        assertThat(powers.mayList(AUNT, DAY)).extracting(Ward::person).doesNotContain(foundling);
    }

    @Test
    void leavesThoseWhoDecidedWhatMustBeSettledAfterADeath() {
        people.died(child, BIRTHDAY, told("ehs"));

        assertThat(powers.mayAct(MOTHER, child, IDENTITY_DOCUMENTS, DAY)).isEqualTo(ALONE);
        assertThat(powers.mayAct(MOTHER, child, HEALTH, DAY)).isEqualTo(NONE);
        assertThat(powers.mayAct(MOTHER, child, CALENDAR, BIRTHDAY)).isEqualTo(NONE);
        assertThat(powers.mayAct(STRANGER, child, IDENTITY_DOCUMENTS, DAY)).isEqualTo(NONE);
    }

    @Test
    void keepsWhomAnOrderNamesFromThePersonAndFromTheirHome() {
        Told order = told("icp");
        protections.add(child, people.idOf(FATHER), DAY, DAY.plusMonths(3), order);
        PersonId sibling = born(BORN.plusSeconds(60));
        protections.add(people.idOf(MOTHER), people.idOf(FATHER), DAY, DAY.plusMonths(3), order);

        for (Matter matter : Matter.values()) {
            assertThat(powers.mayAct(FATHER, child, matter, DAY)).isEqualTo(NONE);
        }
        assertThat(powers.mayAct(FATHER, sibling, CALENDAR, DAY)).isEqualTo(NONE);
        assertThat(powers.mayAct(FATHER, sibling, IDENTITY_DOCUMENTS, DAY)).isEqualTo(ALONE);
        assertThat(powers.mayAct(MOTHER, child, HEALTH, DAY)).isEqualTo(ALONE);
        assertThat(powers.mayAct(FATHER, child, HEALTH, DAY.plusMonths(3))).isEqualTo(ALONE);
        helpers.give(new Helpers.Wish(MOTHER, FATHER, child, Set.of(HEALTH), DAY, DAY.plusDays(9)), DAY);
        assertThat(powers.mayAct(FATHER, child, HEALTH, DAY)).isEqualTo(NONE);

        family.annul(order.cause(), UUID.randomUUID());
        assertThat(powers.mayAct(FATHER, child, GROWTH, DAY)).isEqualTo(ALONE);
    }

    @Test
    void lendsAHelperSomeMattersForSomeDaysAndTakesThemBackAtOnce() {
        Delegation given =
                helpers.give(new Helpers.Wish(MOTHER, AUNT, child, Set.of(HEALTH), DAY, DAY.plusDays(9)), DAY);

        assertThat(powers.mayAct(AUNT, child, HEALTH, DAY.minusDays(1))).isEqualTo(NONE);
        assertThat(powers.mayAct(AUNT, child, HEALTH, DAY)).isEqualTo(ALONE);
        assertThat(powers.mayAct(AUNT, child, HEALTH, DAY.plusDays(9))).isEqualTo(ALONE);
        assertThat(powers.mayAct(AUNT, child, HEALTH, DAY.plusDays(10))).isEqualTo(NONE);
        assertThat(powers.mayAct(AUNT, child, SCHOOL, DAY)).isEqualTo(NONE);
        assertThat(powers.mayAct(AUNT, people.idOf(MOTHER), HEALTH, DAY)).isEqualTo(NONE);

        assertThat(helpers.revoke(given.id(), STRANGER)).isFalse();
        assertThat(powers.mayAct(AUNT, child, HEALTH, DAY)).isEqualTo(ALONE);
        assertThat(helpers.revoke(given.id(), MOTHER)).isTrue();
        assertThat(powers.mayAct(AUNT, child, HEALTH, DAY)).isEqualTo(NONE);
    }

    @Test
    void endsAHelpersPowerWithTheGivers() {
        helpers.give(new Helpers.Wish(FATHER, AUNT, child, Set.of(CALENDAR, HEALTH), DAY, DAY.plusDays(99)), DAY);
        relate(MOTHER, CUSTODIAN_OF, DAY.plusDays(5));

        assertThat(powers.mayAct(AUNT, child, CALENDAR, DAY.plusDays(4))).isEqualTo(ALONE);
        assertThat(powers.mayAct(AUNT, child, CALENDAR, DAY.plusDays(5))).isEqualTo(NONE);
        assertThat(powers.mayAct(AUNT, child, HEALTH, DAY.plusDays(5))).isEqualTo(ALONE);
        people.died(people.idOf(FATHER), DAY.plusDays(8), told("icp"));
        assertThat(powers.mayAct(AUNT, child, HEALTH, DAY.plusDays(8))).isEqualTo(NONE);
    }

    @Test
    void lendsNobodyWhatIsNotOnesOwnOrFromAHelperToAnother() {
        helpers.give(new Helpers.Wish(MOTHER, AUNT, child, Set.of(HEALTH), DAY, DAY.plusDays(9)), DAY);

        for (EmiratesId giver : Set.of(STRANGER, AUNT)) {
            assertThatExceptionOfType(NotYoursToGive.class)
                    .isThrownBy(() -> helpers.give(
                            new Helpers.Wish(giver, new EmiratesId("784198000000019"), child, Set.of(HEALTH), DAY, DAY),
                            DAY));
        }
        assertThat(powers.mayAct(new EmiratesId("784198000000019"), child, HEALTH, DAY))
                .isEqualTo(NONE);
    }

    private void relate(EmiratesId holder, RelationKind kind, LocalDate since) {
        family.relate(Tie.of(people.idOf(holder), kind, child, since), told("icp"));
    }

    private static Told told(String source) {
        return new Told(source, UUID.randomUUID());
    }
}
