package ae.istibaq.core.people;

import static ae.istibaq.core.people.RelationKind.PARENT_OF;
import static ae.istibaq.core.people.RelationKind.SPOUSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.events.EventReceiver;
import ae.istibaq.core.events.ReceivedEvent;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.testing.CoreTestApplication;
import ae.istibaq.testing.StandingClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What the population register tells when it is asked, and of its own accord. */
@SpringBootTest(classes = CoreTestApplication.class, properties = "db-scheduler.enabled=false")
@Import(RegisterTests.StandStill.class)
@RecordApplicationEvents
class RegisterTests {

    private static final FakeRegister REGISTER = new FakeRegister();
    private static final StandingClock CLOCK = new StandingClock();
    private static final String FATHER = "784198500000123";
    private static final String MOTHER = "784198700000134";
    private static final String CHILD = "784201800000156";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TestConfiguration
    static class StandStill {

        @Bean
        @Primary
        Clock standingClock() {
            return CLOCK;
        }
    }

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry properties) {
        properties.add("istibaq.agencies.icp.base-url", REGISTER::address);
    }

    @AfterAll
    static void close() {
        REGISTER.close();
    }

    @Autowired
    private FamilyLookUp families;

    @Autowired
    private Residences residences;

    @Autowired
    private Family family;

    @Autowired
    private People people;

    @Autowired
    private Powers powers;

    @Autowired
    private List<EventReceiver<?>> receivers;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void forgetEverybody() {
        for (String table : List.of(
                "protection",
                "residence",
                "relation",
                "relation_end",
                "death",
                "register_entry",
                "annulled_cause",
                "person")) {
            database.sql("delete from core." + table).update();
        }
        CLOCK.set(Instant.parse("2026-11-24T08:00:00Z"));
        REGISTER.silent = false;
        REGISTER.asked.set(0);
        tellFamily(true, "");
    }

    @Test
    void tellsTheFamilyThatBeganBeforeThePortal() {
        families.refresh(new EmiratesId(FATHER), null);

        assertThat(family.childrenOf(id(FATHER), TODAY)).containsExactly(id(CHILD));
        assertThat(family.parentsOf(id(CHILD), TODAY)).containsExactlyInAnyOrder(id(FATHER), id(MOTHER));
        assertThat(people.find(new EmiratesId(CHILD))).hasValueSatisfying(child -> {
            assertThat(child.birthDate()).isEqualTo(LocalDate.of(2018, 9, 12));
            assertThat(Objects.requireNonNull(child.name()).en()).isEqualTo("Rashid Khalifa");
        });
        assertThat(events.stream(FamilyTold.class)).containsExactly(new FamilyTold(id(FATHER)));
    }

    @Test
    void isAskedOnceADayAndReplacesWhatItToldBefore() {
        families.refresh(new EmiratesId(FATHER), null);
        families.refresh(new EmiratesId(FATHER), null);
        assertThat(REGISTER.asked).hasValue(1);

        CLOCK.advance(Duration.ofHours(25));
        tellFamily(false, "");
        families.refresh(new EmiratesId(FATHER), null);

        assertThat(family.spousesOf(id(FATHER), TODAY)).isEmpty();
        assertThat(family.childrenOf(id(FATHER), TODAY)).containsExactly(id(CHILD));
    }

    @Test
    void leavesWhatWasToldWhileItIsSilent() {
        families.refresh(new EmiratesId(FATHER), null);
        CLOCK.advance(Duration.ofHours(25));
        REGISTER.silent = true;

        assertThatExceptionOfType(AgencyUnavailable.class)
                .isThrownBy(() -> families.refresh(new EmiratesId(FATHER), null));
        assertThat(family.childrenOf(id(FATHER), TODAY)).containsExactly(id(CHILD));
    }

    @Test
    void letsAnAnnulledMarriageGoAlsoWhereALookUpToldIt() {
        Told marriage = new Told("moj", UUID.randomUUID());
        family.relate(
                Tie.of(people.idOf(new EmiratesId(FATHER)), SPOUSE, people.idOf(new EmiratesId(MOTHER)), TODAY),
                marriage);
        families.refresh(new EmiratesId(FATHER), null);

        family.annul(marriage.cause(), UUID.randomUUID());

        assertThat(family.spousesOf(id(FATHER), TODAY)).isEmpty();
    }

    @Test
    void believesTheEventAboutADecisionRatherThanAnOlderAnswer() {
        String custody = """
                ,{"kind":"CUSTODIAN_OF","fromEmiratesId":"%s","toEmiratesId":"%s","validFrom":"2026-01-01","validTo":null,
                  "jointly":false,"relationNumber":"ICP-2026-00000007"}""".formatted(MOTHER, CHILD);
        tellFamily(true, custody);
        families.refresh(new EmiratesId(FATHER), null);
        assertThat(family.custodiansOf(id(CHILD), TODAY)).containsExactly(id(MOTHER));

        relationChanged(true);
        assertThat(family.custodiansOf(id(CHILD), TODAY)).isEmpty();

        CLOCK.advance(Duration.ofHours(25));
        families.refresh(new EmiratesId(FATHER), null);
        assertThat(family.custodiansOf(id(CHILD), TODAY)).isEmpty();
    }

    @Test
    void changesACourtsDecisionWhole() {
        families.refresh(new EmiratesId(FATHER), null);
        relationChanged(false);
        assertThat(family.custodiansOf(id(CHILD), TODAY)).containsExactly(id(FATHER));
        relationChanged(true);
        assertThat(family.custodiansOf(id(CHILD), TODAY)).isEmpty();
    }

    @Test
    void takesADeathBackThatWasNone() {
        families.refresh(new EmiratesId(FATHER), null);
        receive("ae.icp.person.died", """
                {"entryNumber":"ICP-2026-00000001","person":{"emiratesId":"%s","notificationNumber":null},
                 "diedOn":"2026-11-20"}""".formatted(FATHER));
        assertThat(family.parentsOf(id(CHILD), TODAY)).containsExactly(id(MOTHER));

        receive("ae.icp.person.corrected", """
                {"entryNumber":"ICP-2026-00000001","emiratesId":"%s","corrects":["diedOn"]}""".formatted(FATHER));
        assertThat(family.parentsOf(id(CHILD), TODAY)).hasSize(2);
    }

    @Test
    void keepsNothingOfAProtectedHomeAndTheOtherAway() {
        families.refresh(new EmiratesId(FATHER), null);
        tellResidence(false);
        assertThat(residence(MOTHER))
                .hasValueSatisfying(home -> assertThat(home.zone()).isEqualTo("AJM-04"));

        order("ordered", "");

        assertThat(database.sql("select count(*) from core.residence")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(residences.isProtected(id(CHILD))).isTrue();
        tellResidence(true);
        assertThat(residence(MOTHER)).hasValueSatisfying(home -> {
            assertThat(home.emirate()).isEqualTo("AJMAN");
            assertThat(home.zone()).isNull();
            assertThat(home.latitude()).isNull();
        });
        tellResidence(false);
        assertThat(residence(CHILD))
                .hasValueSatisfying(home -> assertThat(home.zone()).isNull());
        assertThat(powers.mayAct(new EmiratesId(FATHER), id(CHILD), Matter.CALENDAR, TODAY))
                .isEqualTo(Power.NONE);

        order("lifted", ",\"liftedOn\":\"2026-11-24\"");
        assertThat(residences.isProtected(id(CHILD))).isFalse();
        assertThat(powers.mayAct(new EmiratesId(FATHER), id(CHILD), Matter.CALENDAR, TODAY))
                .isEqualTo(Power.ALONE);
    }

    @Test
    void learnsWithTheFamilyFromWhomACourtKeepsItsChild() {
        tellFamily(false, "", """
                {"orderNumber":"ICP-2026-00000009","protectedEmiratesIds":["%s"],"againstEmiratesId":"%s",
                 "from":"2026-01-01","until":null}""".formatted(CHILD, FATHER));
        families.refresh(new EmiratesId(MOTHER), null);
        assertThat(ofChild(FATHER)).isEqualTo(Power.NONE);
        assertThat(ofChild(MOTHER)).isEqualTo(Power.ALONE);
        assertThat(events.stream(ProtectionOrdered.class)).hasSize(1);

        // The event that ends it is believed rather than an answer that is a day old.
        order("lifted", ",\"liftedOn\":\"2026-11-24\"");
        assertThat(ofChild(FATHER)).isEqualTo(Power.ALONE);
        CLOCK.advance(Duration.ofHours(25));
        families.refresh(new EmiratesId(MOTHER), null);
        assertThat(ofChild(FATHER)).isEqualTo(Power.ALONE);
        assertThat(events.stream(ProtectionOrdered.class)).hasSize(1);
    }

    private Power ofChild(String parent) {
        return powers.mayAct(new EmiratesId(parent), id(CHILD), Matter.SCHOOL, TODAY);
    }

    private java.util.Optional<Residence> residence(String number) {
        return residences.lookUp(new EmiratesId(number), "core.people.purpose", null);
    }

    private void order(String what, String more) {
        receive("ae.icp.protection." + what, """
                {"orderNumber":"ICP-2026-00000009",
                 "protectedPersons":[{"emiratesId":"%s","notificationNumber":null}],
                 "against":{"emiratesId":"%s","notificationNumber":null},"from":"2026-11-01","until":null,
                 "courtReference":"AJM-PRO-1"%s}""".formatted(MOTHER, FATHER, more));
    }

    private void relationChanged(boolean annulled) {
        receive("ae.icp.relation.changed", """
                {"relationNumber":"ICP-2026-00000007","kind":"CUSTODIAN_OF","holderEmiratesId":"%s",
                 "child":{"emiratesId":"%s","notificationNumber":null},"from":"2026-02-01","to":null,
                 "jointly":false,"annulled":%s,"courtReference":null}""".formatted(FATHER, CHILD, annulled));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // The receiver of a type reads that type.
    private void receive(String type, String data) {
        EventReceiver receiver = receivers.stream()
                .filter(each -> each.type().type().equals(type))
                .findFirst()
                .orElseThrow();
        Object read = JsonMapper.shared().readValue(data, receiver.type().data());
        transaction.executeWithoutResult(status -> receiver.receive(
                new ReceivedEvent(UUID.randomUUID(), "urn:ae:agency:icp", type, "subject", CLOCK.instant(), 1, read)));
    }

    private void tellResidence(boolean hidden) {
        REGISTER.tells("/residence-lookups", """
                {"protected":%s,"emirate":"AJMAN","zoneCode":%s,"zoneAr":null,"zoneEn":null,"addressAr":null,
                 "addressEn":null,"latitude":null,"longitude":null,"since":null}""".formatted(hidden, hidden ? "null" : "\"AJM-04\""));
    }

    private static void tellFamily(boolean married, String more) {
        tellFamily(married, more, "");
    }

    private static void tellFamily(boolean married, String more, String orders) {
        String marriage = """
                {"kind":"SPOUSE","fromEmiratesId":"%s","toEmiratesId":"%s","validFrom":"2015-02-11","validTo":null,
                 "jointly":false,"relationNumber":null},""".formatted(FATHER, MOTHER);
        REGISTER.tells("/family-lookups", """
                {"persons":[%s,%s,%s],"relations":[%s%s,%s%s],"protections":[%s]}""".formatted(
                        person(FATHER, "Khalifa Abdulla", "1985-03-01", "MALE"),
                        person(MOTHER, "Maryam Salem", "1987-05-04", "FEMALE"),
                        person(CHILD, "Rashid Khalifa", "2018-09-12", "MALE"),
                        married ? marriage : "",
                        parent(FATHER),
                        parent(MOTHER),
                        more,
                        orders));
    }

    private static String parent(String number) {
        return """
                {"kind":"%s","fromEmiratesId":"%s","toEmiratesId":"%s","validFrom":"2018-09-12","validTo":null,
                 "jointly":false,"relationNumber":null}""".formatted(PARENT_OF, number, CHILD);
    }

    private static String person(String number, String name, String birthDate, String sex) {
        return """
                {"emiratesId":"%s","unifiedNumber":"100000001","nameAr":null,"nameEn":"%s","birthDate":"%s","sex":"%s",
                 "nationality":"ARE","diedOn":null,"ofDetermination":false}""".formatted(number, name, birthDate, sex);
    }

    private PersonId id(String number) {
        return people.idOf(new EmiratesId(number));
    }
}
