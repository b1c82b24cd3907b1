package ae.istibaq.sandbox.console;

import ae.istibaq.sandbox.clock.ByItself;
import ae.istibaq.sandbox.clock.Passage;
import ae.istibaq.sandbox.clock.TimeTravel;
import ae.istibaq.sandbox.economy.EconomicRegister;
import ae.istibaq.sandbox.faults.AgencyFaults;
import ae.istibaq.sandbox.gateways.FaultSwitch;
import ae.istibaq.sandbox.gateways.GatewayFaults;
import ae.istibaq.sandbox.pages.Cast;
import ae.istibaq.sandbox.pages.Moments;
import ae.istibaq.sandbox.schools.Windows;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Person;
import ae.istibaq.sandbox.world.Persona;
import ae.istibaq.sandbox.world.SandboxClock;
import ae.istibaq.sandbox.world.Sex;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays the desk out: who there is, what is broken, what time it is. */
@Component
class Desks {

    private static final int CONTRACTS = 12;

    private final People people;
    private final Households households;
    private final SandboxClock clock;
    private final TimeTravel travel;
    private final ByItself byItself;
    private final Windows windows;
    private final EconomicRegister register;
    private final AgencyFaults agencies;
    private final GatewayFaults gateways;
    private final Papers papers;

    Desks(
            People people,
            Households households,
            SandboxClock clock,
            TimeTravel travel,
            ByItself byItself,
            Windows windows,
            EconomicRegister register,
            AgencyFaults agencies,
            GatewayFaults gateways,
            Papers papers) {
        this.people = people;
        this.households = households;
        this.travel = travel;
        this.byItself = byItself;
        this.windows = windows;
        this.register = register;
        this.clock = clock;
        this.agencies = agencies;
        this.gateways = gateways;
        this.papers = papers;
    }

    Desk layOut(String language) {
        List<Persona> personas = people.personas();
        List<Desk.Couple> couples = personas.stream()
                .filter(persona -> isOf(Sex.MALE, persona))
                .flatMap(persona -> couple(persona).stream())
                .toList();
        Set<String> paired = new HashSet<>();
        couples.forEach(couple -> {
            paired.add(couple.husband().key());
            paired.add(couple.wife().key());
        });
        // Whose story is told on the page of families.
        Set<String> inFamilies = households.all().stream()
                .filter(household -> household.size() > 1)
                .flatMap(List::stream)
                .map(Person::emiratesId)
                .collect(Collectors.toSet());
        List<Desk.Fault> faults = faults().map(Desks::fault).toList();
        return new Desk(
                clock(),
                options(personas, Sex.MALE),
                options(personas, Sex.FEMALE),
                couples,
                personas.stream()
                        .filter(persona -> !paired.contains(persona.key())
                                && !inFamilies.contains(Objects.requireNonNullElse(persona.emiratesId(), "")))
                        .map(Desks::person)
                        .toList(),
                papers.contracts(language, CONTRACTS),
                Math.max(0, papers.contractCount() - CONTRACTS),
                windows.all().reversed().stream()
                        .map(window -> new Desk.SchoolWindow(
                                window.schoolYear(), Moments.of(window.from()), Moments.of(window.to())))
                        .toList(),
                register.licences(),
                papers.waiting(language),
                papers.settled(language),
                faults,
                faults.stream()
                        .filter(fault -> !fault.mode().equals("NONE"))
                        .map(Desk.Fault::target)
                        .toList());
    }

    Stream<FaultSwitch<?>> faults() {
        return Stream.concat(agencies.all().stream(), gateways.all().stream());
    }

    private Desk.Clock clock() {
        Instant now = clock.instant();
        long offset = clock.offsetSeconds();
        return new Desk.Clock(
                Moments.of(now),
                offset == 0 ? null : Moments.of(now.minusSeconds(offset)),
                travel.last()
                        .filter(way -> way.state() == Passage.State.UNDER_WAY)
                        .map(way -> Moments.of(way.until()))
                        .orElse(null),
                byItself.isOn());
    }

    private Optional<Desk.Couple> couple(Persona husband) {
        return Optional.ofNullable(husband.partner())
                .flatMap(people::persona)
                .map(wife -> new Desk.Couple(person(husband), person(wife), papers.standingBetween(husband, wife)));
    }

    private List<Desk.Option> options(List<Persona> personas, Sex sex) {
        return personas.stream()
                .filter(persona -> isOf(sex, persona))
                .map(persona -> new Desk.Option(persona.key(), Cast.name(persona)))
                .toList();
    }

    private boolean isOf(Sex sex, Persona persona) {
        return Optional.ofNullable(persona.emiratesId())
                .flatMap(people::find)
                .filter(person -> person.sex() == sex)
                .isPresent();
    }

    private static Desk.Person person(Persona persona) {
        return new Desk.Person(
                persona.key(),
                Cast.name(persona),
                Cast.note(persona),
                dashed(persona.emiratesId()),
                persona.mobile(),
                persona.email(),
                persona.userType().equals("SOP3") ? null : persona.userType());
    }

    private static @Nullable String dashed(@Nullable String emiratesId) {
        return emiratesId == null ? null : emiratesId.replaceFirst("(\\d{3})(\\d{4})(\\d{7})(\\d)", "$1-$2-$3-$4");
    }

    private static Desk.Fault fault(FaultSwitch<?> fault) {
        return new Desk.Fault(fault.gateway(), fault.setting().mode().name(), fault.modes());
    }
}
