package ae.istibaq.sandbox.console;

import ae.istibaq.sandbox.agencies.Divorces;
import ae.istibaq.sandbox.agencies.PersonRef;
import ae.istibaq.sandbox.clinics.Appointment;
import ae.istibaq.sandbox.clinics.Appointments;
import ae.istibaq.sandbox.clinics.Birth;
import ae.istibaq.sandbox.clinics.Births;
import ae.istibaq.sandbox.clinics.Pregnancies;
import ae.istibaq.sandbox.clinics.Pregnancy;
import ae.istibaq.sandbox.pages.Moments;
import ae.istibaq.sandbox.register.Protections;
import ae.istibaq.sandbox.register.Relations;
import ae.istibaq.sandbox.workplace.Leaves;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Person;
import ae.istibaq.sandbox.world.Places;
import ae.istibaq.sandbox.world.Sex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays out the page of one family. */
@Component
class FamilyDesks {

    private static final int EVENTS = 20;

    private final Households households;
    private final FamilyPeople persons;
    private final People people;
    private final Pregnancies pregnancies;
    private final Births births;
    private final Appointments appointments;
    private final Relations relations;
    private final Divorces divorces;
    private final Protections protections;
    private final Leaves leaves;
    private final Places places;
    private final Papers papers;

    FamilyDesks(
            Households households,
            FamilyPeople persons,
            People people,
            Pregnancies pregnancies,
            Births births,
            Appointments appointments,
            Relations relations,
            Divorces divorces,
            Protections protections,
            Leaves leaves,
            Places places,
            Papers papers) {
        this.households = households;
        this.persons = persons;
        this.people = people;
        this.pregnancies = pregnancies;
        this.births = births;
        this.appointments = appointments;
        this.relations = relations;
        this.divorces = divorces;
        this.protections = protections;
        this.leaves = leaves;
        this.places = places;
        this.papers = papers;
    }

    FamilyDesk layOut(String key) {
        List<Person> family = households.of(key);
        Set<String> ids = family.stream().map(Person::emiratesId).collect(Collectors.toSet());
        List<Birth.Entry> newborns = births.all().stream()
                .filter(entry -> entry.childEmiratesId() == null)
                .filter(entry -> isTheirs(entry.birth(), ids))
                .toList();
        return new FamilyDesk(
                key,
                persons.title(family),
                family.stream().map(persons::member).toList(),
                choices(family.stream().filter(persons::isAdult)),
                choices(family.stream().filter(person -> persons.isAdult(person) && person.sex() == Sex.FEMALE)),
                choices(family.stream()
                        .filter(person ->
                                person.sex() == Sex.FEMALE && !person.spouses().isEmpty())),
                Stream.concat(
                                choices(family.stream().filter(person -> !persons.isAdult(person))).stream(),
                                newborns.stream().map(persons::choice))
                        .toList(),
                choices(outsiders(ids)),
                pregnancies.all().stream()
                        .filter(Pregnancy.Entry::open)
                        .map(Pregnancy.Entry::pregnancy)
                        .filter(one -> ids.contains(one.motherEmiratesId()))
                        .map(persons::pregnancy)
                        .toList(),
                newborns.stream().map(persons::newborn).toList(),
                visits(ids, newborns),
                charges(family),
                divorces(ids),
                protections(ids),
                leaves(family),
                places.zones().stream()
                        .map(zone -> new FamilyDesk.Choice(zone.code(), persons.words(zone.name())))
                        .toList(),
                papers.eventsAbout(numbers(ids, newborns), EVENTS));
    }

    private static boolean isTheirs(Birth birth, Set<String> ids) {
        var mother = birth.motherEmiratesId();
        var father = birth.fatherEmiratesId();
        return (mother != null && ids.contains(mother)) || (father != null && ids.contains(father));
    }

    private Stream<Person> outsiders(Set<String> ids) {
        return people.personas().stream()
                .flatMap(persona -> people.resolve(persona.key()).stream())
                .filter(person -> persons.isAdult(person) && person.alive())
                .filter(person -> !ids.contains(person.emiratesId()));
    }

    private List<FamilyDesk.Visit> visits(Set<String> ids, List<Birth.Entry> newborns) {
        return appointments.all().stream()
                .filter(Appointment::open)
                .filter(one -> isOf(births.known(one.patient()), ids, newborns))
                .sorted(Comparator.comparing(Appointment::startsAt))
                .map(persons::visit)
                .toList();
    }

    private static boolean isOf(PersonRef patient, Set<String> ids, List<Birth.Entry> newborns) {
        var id = patient.emiratesId();
        return (id != null && ids.contains(id))
                || newborns.stream().anyMatch(entry -> entry.child().isSameAs(patient));
    }

    private List<FamilyDesk.Charge> charges(List<Person> family) {
        return family.stream()
                .flatMap(person -> relations.about(PersonRef.of(person.emiratesId())).stream())
                .filter(relation -> !relation.annulled() && relation.to() == null)
                .distinct()
                .map(persons::charge)
                .toList();
    }

    private List<FamilyDesk.Row> divorces(Set<String> ids) {
        return divorces.all().stream()
                .filter(entry -> !entry.annulled())
                .map(Divorces.Entry::divorce)
                .filter(divorce -> ids.contains(divorce.wifeEmiratesId()))
                .map(divorce -> new FamilyDesk.Row(divorce.divorceNumber(), Moments.of(divorce.effectiveDate())))
                .toList();
    }

    private List<FamilyDesk.Row> protections(Set<String> ids) {
        return protections.standing().stream()
                .filter(order -> order.protectedPersons().stream()
                        .anyMatch(person -> person.emiratesId() != null && ids.contains(person.emiratesId())))
                .map(order -> new FamilyDesk.Row(order.orderNumber(), Moments.of(order.from())))
                .toList();
    }

    private List<FamilyDesk.Row> leaves(List<Person> family) {
        var rows = new ArrayList<FamilyDesk.Row>();
        family.forEach(person -> leaves.of(person.emiratesId())
                .forEach(leave -> rows.add(new FamilyDesk.Row(
                        leave.agencyReference(),
                        persons.name(person) + " · " + Moments.of(leave.from()) + " – " + Moments.of(leave.to())))));
        return rows;
    }

    private List<FamilyDesk.Choice> choices(Stream<Person> some) {
        return some.map(persons::choice).toList();
    }

    private static List<String> numbers(Set<String> ids, List<Birth.Entry> newborns) {
        return Stream.concat(
                        ids.stream(),
                        newborns.stream().map(entry -> entry.birth().notificationNumber()))
                .toList();
    }
}
