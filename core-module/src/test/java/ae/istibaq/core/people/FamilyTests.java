package ae.istibaq.core.people;

import static ae.istibaq.core.people.RelationKind.CUSTODIAN_OF;
import static ae.istibaq.core.people.RelationKind.FOSTERS;
import static ae.istibaq.core.people.RelationKind.GUARDIAN_OF;
import static ae.istibaq.core.people.RelationKind.PARENT_OF;
import static ae.istibaq.core.people.RelationKind.SPOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.testing.CoreTestApplication;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest(classes = CoreTestApplication.class)
@RecordApplicationEvents
@Transactional
class FamilyTests {

    private static final EmiratesId SAEED = new EmiratesId("784199012345676");
    private static final EmiratesId MARYAM = new EmiratesId("784199500000015");
    private static final EmiratesId AMNA = new EmiratesId("784199700000021");
    private static final EmiratesId CHILD = new EmiratesId("784202600000032");
    private static final LocalDate WEDDING = LocalDate.of(2024, 3, 1);
    private static final Instant BORN = Instant.parse("2026-02-01T21:30:00Z");
    private static final LocalDate BIRTHDAY = LocalDate.of(2026, 2, 2);
    private static final String NOTIFICATION = "EHS-2026-000001";

    @Autowired
    Family family;

    @Autowired
    Births births;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEvents events;

    @Test
    void knowsHusbandAndWivesFromTheDayTheyMarried() {
        PersonId saeed = people.idOf(SAEED);
        PersonId maryam = people.idOf(MARYAM);
        PersonId amna = people.idOf(AMNA);
        family.relate(Tie.of(saeed, SPOUSE, maryam, WEDDING), told("moj"));
        family.relate(Tie.of(saeed, SPOUSE, amna, WEDDING.plusYears(1)), told("moj"));

        assertThat(family.spousesOf(saeed, WEDDING.minusDays(1))).isEmpty();
        assertThat(family.spousesOf(saeed, WEDDING)).containsExactly(maryam);
        assertThat(family.spousesOf(maryam, WEDDING)).containsExactly(saeed);
        assertThat(family.spousesOf(saeed, WEDDING.plusYears(1))).containsExactly(maryam, amna);
    }

    @Test
    void endsATieOnItsDayAlsoWhereTheEndIsToldFirst() {
        PersonId saeed = people.idOf(SAEED);
        PersonId maryam = people.idOf(MARYAM);
        LocalDate divorce = LocalDate.of(2026, 5, 1);
        family.end(saeed, SPOUSE, maryam, divorce, told("moj"));
        family.relate(Tie.of(saeed, SPOUSE, maryam, WEDDING), told("moj"));

        assertThat(family.spousesOf(saeed, divorce.minusDays(1))).containsExactly(maryam);
        assertThat(family.spousesOf(saeed, divorce)).isEmpty();

        family.relate(Tie.of(saeed, SPOUSE, maryam, divorce.plusYears(1)), told("moj"));
        assertThat(family.spousesOf(saeed, divorce.plusYears(2))).containsExactly(maryam);
    }

    @Test
    void annulsWhatACauseToldAndTheEndsToo() {
        PersonId saeed = people.idOf(SAEED);
        PersonId maryam = people.idOf(MARYAM);
        Told marriage = told("moj");
        Told divorce = told("moj");
        family.relate(Tie.of(saeed, SPOUSE, maryam, WEDDING), marriage);
        family.end(saeed, SPOUSE, maryam, WEDDING.plusMonths(1), divorce);

        family.annul(divorce.cause(), UUID.randomUUID());
        assertThat(family.spousesOf(saeed, WEDDING.plusYears(1))).containsExactly(maryam);

        family.annul(marriage.cause(), UUID.randomUUID());
        assertThat(family.spousesOf(saeed, WEDDING)).isEmpty();
    }

    @Test
    void namesOnlyTheLivingAndGivesThemBackWhereADeathIsAnnulled() {
        PersonId saeed = people.idOf(SAEED);
        PersonId child = birth();
        Told death = told("icp");
        people.died(saeed, BIRTHDAY.plusDays(10), death);

        assertThat(family.parentsOf(child, BIRTHDAY.plusDays(9))).hasSize(2);
        assertThat(family.parentsOf(child, BIRTHDAY.plusDays(10))).containsExactly(people.idOf(MARYAM));
        assertThat(family.childrenOf(saeed, BIRTHDAY.plusDays(10))).isEmpty();

        family.annul(death.cause(), UUID.randomUUID());
        assertThat(family.parentsOf(child, BIRTHDAY.plusDays(10))).hasSize(2);
    }

    @Test
    void takesTheDayOfBirthInTheGulf() {
        assertThat(people.find(birth()))
                .hasValueSatisfying(child -> assertThat(child.birthDate()).isEqualTo(BIRTHDAY));
    }

    @Test
    void joinsTheNewbornWithThePersonTheRegisterNumbers() {
        PersonId child = birth();
        births.named(child, new BilingualText("راشد", "Rashid"));
        PersonId numbered = people.idOf(CHILD);
        family.relate(Tie.of(people.idOf(AMNA), FOSTERS, numbered, BIRTHDAY), told("icp"));

        assertThat(births.child(NOTIFICATION, CHILD)).isEqualTo(child);

        assertThat(family.fosterParentsOf(child, BIRTHDAY)).containsExactly(people.idOf(AMNA));
        assertThat(family.fosterParentsOf(numbered, BIRTHDAY)).containsExactly(people.idOf(AMNA));
        assertThat(people.find(numbered)).isEqualTo(people.find(child)).hasValueSatisfying(known -> {
            assertThat(known.emiratesId()).isEqualTo(CHILD);
            assertThat(known.notificationNumber()).isEqualTo(NOTIFICATION);
        });
        assertThat(events.stream(PersonsJoined.class)).containsExactly(new PersonsJoined(numbered, child));
        assertThat(births.child(null, CHILD)).isEqualTo(child);
        assertThat(births.child(NOTIFICATION, null)).isEqualTo(child);
    }

    @Test
    void marriesNobodyToThemselvesAfterARectification() {
        PersonId child = birth();
        family.relate(Tie.of(child, SPOUSE, people.idOf(CHILD), BIRTHDAY), told("icp"));
        births.child(NOTIFICATION, CHILD);
        family.relate(Tie.of(child, SPOUSE, people.idOf(CHILD), BIRTHDAY), told("icp"));

        assertThat(family.spousesOf(child, BIRTHDAY)).isEmpty();
    }

    @Test
    void forgetsAnAnnulledBirth() {
        Told birth = told("ehs");
        PersonId child = births.born(NOTIFICATION, BORN, Sex.FEMALE, birth);
        family.relate(Tie.of(people.idOf(MARYAM), PARENT_OF, child, BIRTHDAY), birth);

        family.annul(birth.cause(), UUID.randomUUID());

        assertThat(people.find(child)).isEmpty();
        assertThat(family.childrenOf(people.idOf(MARYAM), BIRTHDAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void endsWithTheSameFamilyInWhateverOrderTheEventsArrive(long seed) {
        Random random = new Random(seed);
        List<Runnable> events = storyOfAFamily(random);
        List<Set<String>> ends = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            forgetEverything();
            events.forEach(Runnable::run);
            ends.add(graph());
            Collections.shuffle(events, random);
        }
        assertThat(ends.getFirst()).isNotEmpty();
        assertThat(ends).allSatisfy(end -> assertThat(end).isEqualTo(ends.getFirst()));
    }

    private List<Runnable> storyOfAFamily(Random random) {
        Told first = told("moj");
        Told second = told("moj");
        Told divorce = told("moj");
        Told birth = told("ehs");
        Told death = told("icp");
        Told court = told("icp");
        List<Runnable> story = new ArrayList<>(List.of(
                () -> family.relate(Tie.of(people.idOf(SAEED), SPOUSE, people.idOf(MARYAM), WEDDING), first),
                () -> family.relate(
                        Tie.of(people.idOf(SAEED), SPOUSE, people.idOf(AMNA), WEDDING.plusDays(90)), second),
                () -> family.end(people.idOf(SAEED), SPOUSE, people.idOf(MARYAM), WEDDING.plusYears(2), divorce),
                () -> {
                    PersonId child = births.born(NOTIFICATION, BORN, Sex.MALE, birth);
                    family.relate(Tie.of(people.idOf(SAEED), PARENT_OF, child, BIRTHDAY), birth);
                    family.relate(Tie.of(people.idOf(MARYAM), PARENT_OF, child, BIRTHDAY), birth);
                },
                () -> family.relate(
                        Tie.of(people.idOf(MARYAM), CUSTODIAN_OF, births.child(null, CHILD), BIRTHDAY.plusDays(50)),
                        court),
                () -> family.relate(
                        new Tie(
                                people.idOf(AMNA),
                                GUARDIAN_OF,
                                births.child(NOTIFICATION, null),
                                BIRTHDAY.plusDays(5),
                                BIRTHDAY.plusDays(70),
                                false),
                        court),
                () -> births.child(NOTIFICATION, CHILD),
                () -> people.died(people.idOf(SAEED), BIRTHDAY.plusDays(60), death)));
        for (Told told : List.of(first, second, divorce, birth, death, court)) {
            if (random.nextInt(4) == 0) {
                story.add(() -> family.annul(told.cause(), UUID.randomUUID()));
            }
        }
        return story;
    }

    private void forgetEverything() {
        for (String table : List.of("relation", "relation_end", "death", "annulled_cause", "person")) {
            database.sql("delete from core." + table).update();
        }
    }

    /** Every tie around the days on which something changes, in the numbers people are known by. */
    private Set<String> graph() {
        Set<String> graph = new TreeSet<>();
        for (LocalDate day : List.of(
                WEDDING,
                WEDDING.plusDays(90),
                BIRTHDAY,
                WEDDING.plusYears(2),
                BIRTHDAY.plusDays(5),
                BIRTHDAY.plusDays(50),
                BIRTHDAY.plusDays(60),
                BIRTHDAY.plusDays(70))) {
            for (EmiratesId number : List.of(SAEED, MARYAM, AMNA, CHILD)) {
                PersonId person = people.idOf(number);
                String of = " of " + number.digits() + " on " + day;
                family.spousesOf(person, day).forEach(other -> graph.add("spouse " + number(other) + of));
                family.parentsOf(person, day).forEach(other -> graph.add("parent " + number(other) + of));
                family.custodiansOf(person, day).forEach(other -> graph.add("custodian " + number(other) + of));
                family.guardiansOf(person, day).forEach(other -> graph.add("guardian " + number(other) + of));
            }
        }
        return graph;
    }

    private String number(PersonId person) {
        return database.sql("select emirates_id from core.person where id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    private PersonId birth() {
        Told told = told("ehs");
        PersonId child = births.born(NOTIFICATION, BORN, Sex.MALE, told);
        family.relate(Tie.of(people.idOf(SAEED), PARENT_OF, child, BIRTHDAY), told);
        family.relate(Tie.of(people.idOf(MARYAM), PARENT_OF, child, BIRTHDAY), told);
        return child;
    }

    private static Told told(String source) {
        return new Told(source, UUID.randomUUID());
    }
}
