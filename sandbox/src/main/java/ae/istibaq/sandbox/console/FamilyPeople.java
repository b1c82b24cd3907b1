package ae.istibaq.sandbox.console;

import ae.istibaq.sandbox.agencies.PersonRef;
import ae.istibaq.sandbox.clinics.Appointment;
import ae.istibaq.sandbox.clinics.Birth;
import ae.istibaq.sandbox.clinics.Pregnancy;
import ae.istibaq.sandbox.pages.Cast;
import ae.istibaq.sandbox.pages.Moments;
import ae.istibaq.sandbox.pages.PageLanguage;
import ae.istibaq.sandbox.register.Protections;
import ae.istibaq.sandbox.register.Relation;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Person;
import ae.istibaq.sandbox.world.Persona;
import ae.istibaq.sandbox.world.SandboxClock;
import ae.istibaq.sandbox.world.Words;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** People and their papers as the page of a family names them, in the language of the page. */
@Component
class FamilyPeople {

    private static final int ADULT = 18;

    private final People people;
    private final Protections protections;
    private final SandboxClock clock;

    FamilyPeople(People people, Protections protections, SandboxClock clock) {
        this.people = people;
        this.protections = protections;
        this.clock = clock;
    }

    String words(Words words) {
        return PageLanguage.now().equals("ar") ? words.ar() : words.en();
    }

    String name(Person person) {
        return PageLanguage.now().equals("ar")
                ? Objects.requireNonNullElse(person.nameAr(), person.nameEn())
                : person.nameEn();
    }

    /** The two eldest give the family its name. */
    String title(List<Person> family) {
        return family.stream()
                .limit(2)
                .map(this::name)
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    /** Under age are married ones too, who come of age by marrying. */
    boolean isAdult(Person person) {
        return age(person) >= ADULT || !person.spouses().isEmpty();
    }

    FamilyDesk.Choice choice(Person person) {
        return new FamilyDesk.Choice(value(person), name(person));
    }

    FamilyDesk.Choice choice(Birth.Entry entry) {
        var number = entry.birth().notificationNumber();
        return new FamilyDesk.Choice(number, number);
    }

    FamilyDesk.Member member(Person person) {
        var tags = new ArrayList<String>();
        if (!person.alive()) {
            tags.add("dead");
        }
        if (person.ofDetermination()) {
            tags.add("determination");
        }
        if (protections.covers(person.emiratesId())) {
            tags.add("protected");
        }
        if (!person.diligent()) {
            tags.add("careless");
        }
        return new FamilyDesk.Member(
                value(person),
                name(person),
                persona(person).map(Cast::note).orElse(null),
                persona(person).map(Persona::key).orElse(null),
                person.emiratesId().replaceFirst("(\\d{3})(\\d{4})(\\d{7})(\\d)", "$1-$2-$3-$4"),
                Integer.toString(age(person)),
                person.mobile(),
                tags);
    }

    FamilyDesk.Pregnancy pregnancy(Pregnancy one) {
        var mother = people.find(one.motherEmiratesId()).orElseThrow();
        return new FamilyDesk.Pregnancy(
                one.pregnancyNumber(),
                name(mother),
                value(mother),
                one.facility().code().startsWith("SKMCA") ? "skmca" : "ehs",
                Moments.of(one.dueDate()),
                one.dueDate().toString());
    }

    FamilyDesk.Newborn newborn(Birth.Entry entry) {
        var birth = entry.birth();
        var tags = new ArrayList<String>();
        if (!birth.alive()) {
            tags.add("stillborn");
        }
        if (entry.annulled()) {
            tags.add("annulled");
        }
        if (entry.diedOn() != null) {
            tags.add("dead");
        }
        return new FamilyDesk.Newborn(
                birth.notificationNumber(),
                birth.sex().name(),
                Moments.of(birth.bornAt()),
                birth.multiple().order(),
                birth.multiple().count(),
                tags);
    }

    FamilyDesk.Visit visit(Appointment one) {
        return new FamilyDesk.Visit(
                one.appointmentId(),
                one.kind().name(),
                patient(one.patient()),
                PageLanguage.now().equals("ar")
                        ? one.facility().nameAr()
                        : one.facility().nameEn(),
                Moments.of(one.startsAt()),
                one.status().name(),
                one.unanswered());
    }

    FamilyDesk.Charge charge(Relation relation) {
        return new FamilyDesk.Charge(
                relation.relationNumber(),
                relation.kind().name(),
                people.find(relation.holderEmiratesId()).map(this::name).orElse(""),
                patient(relation.child()),
                Moments.of(relation.from()));
    }

    private String patient(PersonRef ref) {
        return Optional.ofNullable(ref.emiratesId())
                .flatMap(people::find)
                .map(this::name)
                .orElseGet(() -> Objects.requireNonNullElse(ref.notificationNumber(), ""));
    }

    private String value(Person person) {
        return persona(person).map(Persona::key).orElse(person.emiratesId());
    }

    private Optional<Persona> persona(Person person) {
        return people.personas().stream()
                .filter(persona -> person.emiratesId().equals(persona.emiratesId()))
                .findFirst();
    }

    private int age(Person person) {
        var until = person.diedOn() == null ? clock.today() : person.diedOn();
        return Period.between(person.birthDate(), until).getYears();
    }
}
