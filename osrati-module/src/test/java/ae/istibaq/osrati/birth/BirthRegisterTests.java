package ae.istibaq.osrati.birth;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.documents.Documents;
import ae.istibaq.core.documents.IssuedDocument;
import ae.istibaq.core.documents.NewDocument;
import ae.istibaq.core.events.ReceivedEvent;
import ae.istibaq.core.people.Family;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.Sex;
import ae.istibaq.core.proactivity.LifeEvent;
import ae.istibaq.core.proactivity.Role;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.tasks.Tasks;
import ae.istibaq.testing.CoreTestApplication;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = CoreTestApplication.class)
@Import({BirthNotifications.class, BirthRegister.class, BirthRegisterTests.Heard.class})
class BirthRegisterTests {

    private static final String FATHER = "784199012345676";
    private static final String MOTHER = "784199500000015";
    private static final String OTHER = "784197912345671";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    /** Just before midnight in Greenwich, when it is the next day in the Gulf. */
    private static final Instant BORN_AT = Instant.parse("2026-11-23T21:30:00Z");

    @Autowired
    private BirthRegister register;

    @Autowired
    private Heard heard;

    @Autowired
    private Family family;

    @Autowired
    private People people;

    @Autowired
    private Documents documents;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TransactionTemplate transaction;

    private final String number = "EHS-2026-" + UUID.randomUUID();

    @TestConfiguration
    static class Heard {

        private final List<LifeEvent> events = new ArrayList<>();

        @EventListener
        void on(LifeEvent event) {
            events.add(event);
        }
    }

    @BeforeEach
    void forgetWhatWasHeard() {
        heard.events.clear();
    }

    @Test
    void makesTheChildAPersonOfItsFamilyWithoutANumber() {
        UUID event = notify(birth(FATHER, MOTHER));

        ChildBorn born = onlyBirth();
        assertThat(born.cause()).isEqualTo(event);
        assertThat(born.matter()).isEqualTo(number);
        assertThat(born.birthDate()).isEqualTo(DAY);
        assertThat(born.roles())
                .isEqualTo(Map.of(Role.FATHER, new EmiratesId(FATHER), Role.MOTHER, new EmiratesId(MOTHER)));
        assertThat(born.about()).containsEntry("twin", "0");
        assertThat(family.parentsOf(born.child(), DAY)).containsExactlyInAnyOrder(person(FATHER), person(MOTHER));
        assertThat(people.find(born.child()).orElseThrow().emiratesId()).isNull();
        assertThat(people.find(born.child()).orElseThrow().notificationNumber()).isEqualTo(number);
    }

    /** Services tell the parents apart by it before the register was ever asked about them. */
    @Test
    void knowsMotherAndFatherApart() {
        String father = "784199012399996";
        String mother = "784199500099995";
        notify(birth(father, mother));

        assertThat(people.find(person(father)).orElseThrow().sex()).isEqualTo(Sex.MALE);
        assertThat(people.find(person(mother)).orElseThrow().sex()).isEqualTo(Sex.FEMALE);
    }

    @Test
    void tellsTwinsApart() {
        notify(data(FATHER, MOTHER, new BirthData.Multiple(2, 2), true, false));

        assertThat(onlyBirth().about()).containsEntry("twin", "2");
    }

    @Test
    void leavesOutWhomNobodyDeclared() {
        notify(birth(null, MOTHER));

        assertThat(onlyBirth().roles()).containsOnlyKeys(Role.MOTHER);
    }

    @Test
    void beginsNothingForAStillbirth() {
        notify(data(FATHER, MOTHER, new BirthData.Multiple(1, 1), false, false));

        assertThat(heard.events).isEmpty();
        assertThat(family.childrenOf(person(FATHER), DAY)).noneMatch(this::isTheChild);
    }

    @Test
    void asksAPersonAboutAFoundling() {
        notify(data(null, null, new BirthData.Multiple(1, 1), true, true));

        assertThat(heard.events).isEmpty();
        assertThat(tasks.about(number)).extracting(task -> task.rule()).containsExactly(BirthRegister.FOUNDLING);
    }

    @Test
    void followsACorrectionOfTheFather() {
        notify(birth(FATHER, MOTHER));
        PersonId child = onlyBirth().child();
        heard.events.clear();

        correct(birth(OTHER, MOTHER));

        assertThat(heard.events).singleElement().isInstanceOfSatisfying(BirthCorrected.class, corrected -> {
            assertThat(corrected.anew().child()).isEqualTo(child);
            assertThat(corrected.anew().roles()).containsEntry(Role.FATHER, new EmiratesId(OTHER));
        });
        assertThat(family.parentsOf(child, DAY)).containsExactlyInAnyOrder(person(OTHER), person(MOTHER));
    }

    @Test
    void takesBackABirthThatTurnsOutAStillbirth() {
        notify(birth(FATHER, MOTHER));
        heard.events.clear();

        correct(data(FATHER, MOTHER, new BirthData.Multiple(1, 1), false, false));

        assertThat(heard.events).singleElement().isInstanceOf(BirthAnnulled.class);
        assertThat(family.childrenOf(person(FATHER), DAY)).noneMatch(this::isTheChild);
    }

    @Test
    void takesBackAnAnnulledBirthWithItsDocuments() {
        UUID first = notify(birth(FATHER, MOTHER));
        correct(birth(FATHER, MOTHER));
        documents.issue(new NewDocument(
                "osrati.newborn.birth-certificate",
                number,
                "ehs",
                DAY,
                Set.of(new EmiratesId(FATHER)),
                "osrati/newborn/pages/paper-pdf",
                Map.of(),
                first));

        var annulment = new BirthData.Annulled(number, DAY, "DUPLICATE");
        transaction.executeWithoutResult(status -> register.annulled(received("ae.ehs.birth.annulled", annulment)));

        assertThat(heard.events.getLast()).isInstanceOf(BirthAnnulled.class);
        assertThat(family.childrenOf(person(FATHER), DAY)).noneMatch(this::isTheChild);
        assertThat(documents.inSightOf(new EmiratesId(FATHER)))
                .filteredOn(document -> document.number().equals(number))
                .noneMatch(IssuedDocument::inForce)
                .hasSize(1);
    }

    private ChildBorn onlyBirth() {
        assertThat(heard.events).singleElement().isInstanceOf(ChildBorn.class);
        return (ChildBorn) heard.events.getFirst();
    }

    private boolean isTheChild(PersonId id) {
        return people.find(id)
                .filter(child -> number.equals(child.notificationNumber()))
                .isPresent();
    }

    private PersonId person(String id) {
        return people.idOf(new EmiratesId(id));
    }

    private UUID notify(BirthData data) {
        ReceivedEvent<BirthData> event = received("ae.ehs.birth.notified", data);
        transaction.executeWithoutResult(status -> register.notified("ehs", event));
        return event.id();
    }

    private void correct(BirthData data) {
        transaction.executeWithoutResult(status -> register.corrected("ehs", received("ae.ehs.birth.corrected", data)));
    }

    private <T> ReceivedEvent<T> received(String type, T data) {
        return new ReceivedEvent<>(UUID.randomUUID(), "ehs", type, number, BORN_AT, 1, data);
    }

    private BirthData birth(@Nullable String father, @Nullable String mother) {
        return data(father, mother, new BirthData.Multiple(1, 1), true, false);
    }

    private BirthData data(
            @Nullable String father,
            @Nullable String mother,
            BirthData.Multiple multiple,
            boolean alive,
            boolean foundling) {
        return new BirthData(
                number,
                "EHS-2026-00000001",
                null,
                mother,
                father,
                BORN_AT,
                BirthData.Place.HOSPITAL,
                null,
                "AJMAN",
                "ARE",
                Sex.FEMALE,
                3200,
                39,
                multiple,
                alive,
                foundling,
                null);
    }
}
