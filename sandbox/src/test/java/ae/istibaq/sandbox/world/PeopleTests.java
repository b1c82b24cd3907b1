package ae.istibaq.sandbox.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ae.istibaq.sandbox.SandboxSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class PeopleTests {

    private static final LocalDate FOUNDED_ON = LocalDate.of(2026, 11, 24);

    private final JsonMapper json = JsonMapper.builder().build();

    @TempDir
    private Path data;

    private Store store;
    private People people;
    private Relatives relatives;

    @BeforeEach
    void found() {
        start(600);
    }

    @Test
    void makesTheSamePeopleFromTheSameSeed() {
        var before = List.copyOf(everyone());
        store.clear();
        people.refound();

        assertThat(everyone()).isEqualTo(before);
    }

    @Test
    void keepsTheSmallerCountryWithinTheLargerOne() {
        var smaller = everyone();
        store.clear();
        start(900);

        assertThat(everyone()).hasSizeGreaterThan(smaller.size()).containsAll(smaller);
    }

    @Test
    void givesEveryoneAValidEmiratesIdAndAPhoneOfTheirOwn() {
        people.newCouples(500);
        var phones = new HashSet<String>();

        assertThat(everyone()).hasSizeGreaterThan(1500).allSatisfy(person -> {
            assertThat(EmiratesId.isValid(person.emiratesId())).isTrue();
            assertThat(person.emiratesId().substring(3, 7))
                    .isEqualTo("" + person.birthDate().getYear());
            if (person.mobile() != null) {
                assertThat(person.mobile()).matches("\\+9715\\d{8}");
                assertThat(phones.add(person.mobile())).isTrue();
            }
        });
    }

    @Test
    void countsTheCheckDigitByLuhn() {
        assertThat(EmiratesId.of(1990, 1234567)).isEqualTo("784199012345676");
        assertThat(EmiratesId.of(1997, 2)).isEqualTo("784199700000021");
        assertThat(EmiratesId.isValid("784199012345677")).isFalse();
        assertThat(EmiratesId.isValid("78419901234567")).isFalse();
    }

    @Test
    void hasFamiliesResidentsHomesAndEveryKindOfWork() {
        assertThat(everyone()).anyMatch(person -> !person.citizen());
        assertThat(everyone())
                .extracting(person ->
                        person.employment() == null ? null : person.employment().sector())
                .contains(Employment.Sector.values());
        assertThat(everyone()).anyMatch(person -> !person.estate().homes().isEmpty());
        assertThat(everyone()).anyMatch(person -> !person.estate().licences().isEmpty());
        var married = everyone().stream()
                .filter(person -> person.citizen() && !person.spouses().isEmpty() && person.sex() == Sex.FEMALE)
                .filter(person -> people.persona(person.emiratesId()).isEmpty() && person.familyBook() != null)
                .skip(3)
                .findFirst()
                .orElseThrow();
        var family = people.family(Objects.requireNonNull(married.familyBook())).orElseThrow();
        assertThat(family.members())
                .contains(new Family.Member(married.emiratesId(), Family.Relation.WIFE))
                .contains(new Family.Member(married.spouses().getFirst(), Family.Relation.HEAD));
    }

    @Test
    void hasFamiliesOfManyKinds() {
        start(3000);
        var everyone = everyone();
        assertThat(everyone)
                .anyMatch(person -> person.spouses().size() > 1 && person.sex() == Sex.MALE)
                .anyMatch(person -> person.maritalStatus() == MaritalStatus.DIVORCED)
                .anyMatch(person -> person.maritalStatus() == MaritalStatus.WIDOWED)
                .anyMatch(person -> person.ofDetermination())
                .anyMatch(person -> !person.diligent());
        assertThat(relatives.wards()).extracting(Ward::kind).contains(Ward.Kind.values());
        assertThat(everyone).filteredOn(person -> person.father() != null).allSatisfy(child -> {
            var father = people.find(Objects.requireNonNull(child.father())).orElseThrow();
            assertThat(father.sex()).isEqualTo(Sex.MALE);
            assertThat(father.birthDate()).isBefore(child.birthDate());
            assertThat(relatives.childrenOf(father.emiratesId())).contains(child);
        });
        assertThat(everyone)
                .filteredOn(person -> !person.spouses().isEmpty())
                .allSatisfy(person -> assertThat(relatives.marriagesOf(person.emiratesId()))
                        .anyMatch(marriage -> marriage.until() == null));
    }

    @Test
    void givesAHomeInAZoneToEveryoneInAjman() {
        assertThat(everyone())
                .filteredOn(person -> person.emirate() == Emirate.AJMAN)
                .filteredOn(person -> people.persona(person.emiratesId()).isEmpty())
                .allSatisfy(person -> {
                    var home = Objects.requireNonNull(person.residence());
                    assertThat(home.address().ar()).isNotBlank();
                    if (home.zone() != null) {
                        var zone = new Places().zone(home.zone().code()).orElseThrow();
                        assertThat(Math.hypot(
                                        (Objects.requireNonNull(home.latitude()) - zone.latitude()) * 111.2,
                                        (Objects.requireNonNull(home.longitude()) - zone.longitude()) * 100.4))
                                .isLessThan(zone.radiusKm() + 0.05);
                    }
                });
        assertThat(person("mubarak").residence()).isEqualTo(person("nawaf").residence());
        assertThat(person("azza").residence()).isEqualTo(person("anoud").residence());
        assertThat(person("anoud").residence()).isNotEqualTo(person("fahad").residence());
        assertThat(person("sami").residence()).isEqualTo(person("haya").residence());
    }

    @Test
    void keepsTheFirstPersonasAsTheyWere() {
        assertThat(people.personas().subList(0, 42))
                .extracting(Persona::key)
                .startsWith("saeed", "maryam", "omar", "hessa")
                .endsWith("huda", "badr", "basil", "elena");
        assertThat(person("huda").emiratesId()).isEqualTo("784198800000394");
        assertThat(person("zayed").birthDate()).isEqualTo("2021-10-15");
        assertThat(person("rafia").birthDate().plusYears(18)).isEqualTo(FOUNDED_ON.plusDays(1));
        assertThat(person("khamis").alive()).isFalse();
        assertThat(person("theyab").spouses()).hasSize(2);
        assertThat(people.family(Objects.requireNonNull(person("theyab").familyBook()))
                        .orElseThrow()
                        .members())
                .hasSize(4);
    }

    @Test
    void castsThePersonasAsTheirNotesSay() {
        var saeed = person("saeed");
        assertThat(Period.between(saeed.birthDate(), FOUNDED_ON).getYears()).isEqualTo(27);
        assertThat(net(saeed)).isBetween(15_000_00L, 25_000_00L);
        assertThat(saeed.estate()).isEqualTo(Estate.NONE);
        assertThat(person("omar").citizen()).isFalse();
        assertThat(Period.between(person("hamad").birthDate(), FOUNDED_ON)).isEqualTo(Period.of(20, 11, 30));
        assertThat(person("hamad").birthDate().plusYears(21)).isEqualTo(FOUNDED_ON.plusDays(1));
        assertThat(net(person("rashid"))).isEqualTo(25_000_00);
        assertThat(net(person("khalid"))).isLessThan(25_000_00);
        assertThat(net(person("khalid"))
                        + Objects.requireNonNull(person("khalid").employment())
                                .monthly()
                                .housingAllowanceFils())
                .isGreaterThan(25_000_00);
        assertThat(net(person("sultan"))).isGreaterThan(25_000_00);
        assertThat(person("majid").estate().homes()).hasSize(1);
        assertThat(person("ahmed").benefits().previousGrant()).isTrue();
        assertThat(person("nasser").benefits().housingAid()).isNotNull();
        assertThat(person("lina").nationality()).isEqualTo("JOR");
        assertThat(person("jassim").mobile()).isNull();
        assertThat(person("abdulrahman").nameAr()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(person("ziyad").nameAr()).isNull();
        assertThat(person("saif").spouses()).containsExactly(person("afra").emiratesId());
        assertThat(people.persona("faisal").orElseThrow().contractMonthsAgo()).isEqualTo(7);
        assertThat(people.persona("basil").orElseThrow().profile())
                .containsEntry("userType", "SOP1")
                .doesNotContainKeys("idn", "fullnameAR", "nationalityEN");
        assertThat(people.persona("elena").orElseThrow().profile())
                .containsEntry("profileType", "2")
                .doesNotContainKey("idn");
        assertThat(people.persona("saeed").orElseThrow().profile())
                .containsEntry("fullnameEN", "Saeed,Mohammed,Rashid,,Al Ghafi,,")
                .containsEntry("lastnameAR", "الغافي")
                .containsEntry("idn", saeed.emiratesId());
    }

    @Test
    void findsAnAccountByNumberPhoneOrAddress() {
        var someone = everyone().stream()
                .filter(person -> person.mobile() != null && !person.citizen())
                .filter(person -> person.emiratesId().compareTo("7841") > 0)
                .findFirst()
                .orElseThrow();
        var saeed = people.persona("saeed").orElseThrow();

        assertThat(people.account("050 100 0001")).contains(saeed);
        assertThat(people.account("971501000001")).contains(saeed);
        assertThat(people.account("Saeed@post.example")).contains(saeed);
        assertThat(people.account(Objects.requireNonNull(someone.mobile())))
                .get()
                .extracting(Persona::emiratesId)
                .isEqualTo(someone.emiratesId());
        assertThat(people.account("nobody")).isEmpty();
    }

    @Test
    void keepsWhatChangedThroughARestart() {
        var saeed = person("saeed");
        people.patch(
                saeed.emiratesId(), json.readTree("{\"mobile\":null,\"employment\":{\"monthly\":{\"basicFils\":1}}}"));
        relatives.marry(saeed.emiratesId(), person("maryam").emiratesId(), FOUNDED_ON);
        var couples = people.newCouples(3);
        start(600);

        assertThat(person("saeed").mobile()).isNull();
        assertThat(Objects.requireNonNull(person("saeed").employment()).monthly())
                .isEqualTo(new Employment.Pay(1, 500_000, 300_000, 70_000));
        assertThat(person("maryam").spouses()).containsExactly(saeed.emiratesId());
        assertThat(people.find(couples.getLast().husband().emiratesId()))
                .contains(couples.getLast().husband());
        assertThat(people.newCouples(1)).doesNotContainAnyElementsOf(couples);
    }

    @Test
    void refusesAPatchThatMakesAnotherPersonOrNone() {
        var saeed = person("saeed").emiratesId();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> people.patch(saeed, json.readTree("{\"emiratesId\":\"784199012345676\"}")));
        assertThatThrownBy(() -> people.patch(saeed, json.readTree("{\"sex\":\"OTHER\"}")))
                .isInstanceOf(tools.jackson.core.JacksonException.class);
        assertThatThrownBy(() -> people.patch("784199012345676", json.readTree("{}")))
                .isInstanceOf(NotRegistered.class);
    }

    @Test
    void movesMembersIntoANewBook() {
        var saeed = person("saeed");
        var maryam = person("maryam");
        people.enter(new Family(
                "300000001",
                saeed.emiratesId(),
                FOUNDED_ON,
                Emirate.AJMAN,
                List.of(
                        new Family.Member(saeed.emiratesId(), Family.Relation.HEAD),
                        new Family.Member(maryam.emiratesId(), Family.Relation.WIFE))));

        assertThat(person("maryam").familyBook()).isEqualTo("300000001");
        assertThat(people.family(Objects.requireNonNull(maryam.familyBook()))
                        .orElseThrow()
                        .members())
                .isEmpty();
    }

    private void start(int persons) {
        var settings = new SandboxSettings(
                data,
                URI.create("http://s"),
                URI.create("http://p"),
                URI.create("http://m"),
                7,
                persons,
                10,
                FOUNDED_ON,
                false,
                Map.of());
        store = new Store(settings);
        var clock = new SandboxClock(store);
        var places = new Places();
        people = new People(settings, clock, store, places);
        relatives = new Relatives(people, store, clock, places);
    }

    private List<Person> everyone() {
        return people.everyone();
    }

    private Person person(String key) {
        return people.resolve(key).orElseThrow();
    }

    private static long net(Person person) {
        var pay = Objects.requireNonNull(person.employment()).monthly();
        return pay.basicFils() + pay.otherAllowancesFils() - pay.pensionDeductionFils();
    }
}
