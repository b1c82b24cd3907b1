package ae.istibaq.sandbox.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Binds the people of a home to one another: most are a couple with their children; of a few the man has a second wife,
 * the couple has parted, the father is dead, or a child is fostered.
 */
final class Kinship {

    /** Makes one more adult of the home, the nth of its persons. */
    interface Newcomer {
        Person make(int at, Sex sex, int age, SplittableRandom luck);
    }

    private final int number;
    private final List<Person> persons;
    private final SplittableRandom random;
    private final LocalDate foundedOn;
    private final List<Marriage> marriages = new ArrayList<>();
    private final List<Ward> wards = new ArrayList<>();

    /** @param persons a single person, or husband, wife and children in this order */
    Kinship(int number, List<Person> persons, SplittableRandom random, LocalDate foundedOn) {
        this.number = number;
        this.persons = new ArrayList<>(persons);
        this.random = random;
        this.foundedOn = foundedOn;
    }

    Household household(Newcomer newcomer) {
        if (persons.size() == 1) {
            return booked(List.of());
        }
        for (int child = 2; child < persons.size(); child++) {
            var ofDetermination = random.nextInt(100) < 2;
            persons.set(child, ofParents(persons.get(child)).but(person -> person.ofDetermination = ofDetermination));
        }
        int luck = random.nextInt(100);
        if (luck < 4 && persons.getFirst().citizen()) {
            addSecondWife(newcomer);
        } else if (luck < 10) {
            part();
            return booked(List.of(persons.get(1)));
        } else if (luck < 12) {
            bereave();
            return booked(List.of());
        } else if (luck < 14 && persons.size() > 2) {
            foster();
        }
        wed(persons.getFirst(), persons.get(1));
        return booked(List.of());
    }

    private Person ofParents(Person child) {
        return child.childOf(persons.getFirst().emiratesId(), persons.get(1).emiratesId());
    }

    private void wed(Person husband, Person wife) {
        marriages.add(new Marriage(husband.emiratesId(), wife.emiratesId(), weddingDay(husband), null));
        replace(husband.marriedTo(wife.emiratesId()));
        replace(wife.marriedTo(husband.emiratesId()));
    }

    private void addSecondWife(Newcomer newcomer) {
        var second = newcomer.make(persons.size(), Sex.FEMALE, 22 + random.nextInt(12), random);
        persons.add(second);
        wed(persons.getFirst(), second);
        if (persons.size() > 4) {
            var youngest = persons.get(persons.size() - 2);
            replace(youngest.childOf(persons.getFirst().emiratesId(), second.emiratesId()));
        }
    }

    private void part() {
        var husband = persons.getFirst();
        var wife = persons.get(1);
        var parted = foundedOn.minusDays(30 + random.nextInt(900));
        marriages.add(new Marriage(husband.emiratesId(), wife.emiratesId(), weddingDay(husband), parted));
        replace(husband.but(person -> person.maritalStatus = MaritalStatus.DIVORCED));
        replace(wife.but(person -> person.maritalStatus = MaritalStatus.DIVORCED));
        children().forEach(child -> {
            wards.add(ward(Ward.Kind.CUSTODIAN_OF, wife, child, parted));
            wards.add(ward(Ward.Kind.GUARDIAN_OF, husband, child, parted));
        });
    }

    private void bereave() {
        var husband = persons.getFirst();
        var wife = persons.get(1);
        var died = foundedOn.minusDays(30 + random.nextInt(900));
        marriages.add(new Marriage(husband.emiratesId(), wife.emiratesId(), weddingDay(husband), died));
        replace(husband.dead(died));
        replace(wife.but(person -> person.maritalStatus = MaritalStatus.WIDOWED));
        children().forEach(child -> wards.add(ward(Ward.Kind.GUARDIAN_OF, wife, child, died)));
    }

    /** The youngest of the home is no child of the couple. */
    private void foster() {
        var child = persons.getLast().childOf(null, null);
        replace(child);
        wards.add(
                ward(Ward.Kind.FOSTERS, persons.get(1), child, child.birthDate().plusDays(40)));
    }

    private List<Person> children() {
        return persons.stream()
                .filter(person -> persons.get(1).emiratesId().equals(person.mother()))
                .toList();
    }

    private static Ward ward(Ward.Kind kind, Person holder, Person child, LocalDate from) {
        var since = from.isBefore(child.birthDate()) ? child.birthDate() : from;
        return new Ward(kind, holder.emiratesId(), child.emiratesId(), since, false);
    }

    private LocalDate weddingDay(Person husband) {
        var day = husband.birthDate().plusYears(22).plusDays(random.nextInt(365));
        return day.isAfter(foundedOn) ? foundedOn.minusDays(20) : day;
    }

    /** @param alone those who left the book when they parted, into one of their own */
    private Household booked(List<Person> alone) {
        var head = persons.getFirst();
        if (!head.citizen()) {
            return new Household(persons, List.of(), marriages, wards);
        }
        var families = new ArrayList<Family>();
        var members = new ArrayList<Family.Member>();
        var book = "%09d".formatted(100_000_000 + number);
        for (var person : List.copyOf(persons)) {
            if (alone.contains(person)
                    || alone.stream().anyMatch(one -> one.emiratesId().equals(person.emiratesId()))) {
                var own = "%09d".formatted(150_000_000 + number);
                var member = new Family.Member(person.emiratesId(), Family.Relation.HEAD);
                families.add(family(own, person, List.of(member)));
                replace(person.inBook(own));
            } else if (person.father() != null || person == head || person.maritalStatus() != MaritalStatus.SINGLE) {
                members.add(new Family.Member(person.emiratesId(), relation(person, head)));
                replace(person.inBook(book));
            }
        }
        families.add(family(book, head, List.copyOf(members)));
        return new Household(persons, families, marriages, wards);
    }

    private Family family(String book, Person head, List<Family.Member> members) {
        var issuedOn = head.birthDate().plusYears(22).plusDays(random.nextInt(0, 365));
        return new Family(book, head.emiratesId(), issuedOn, head.emirate(), members);
    }

    private static Family.Relation relation(Person person, Person head) {
        if (person.emiratesId().equals(head.emiratesId())) {
            return Family.Relation.HEAD;
        }
        if (person.father() == null) {
            return Family.Relation.WIFE;
        }
        return person.sex() == Sex.MALE ? Family.Relation.SON : Family.Relation.DAUGHTER;
    }

    private void replace(Person person) {
        persons.replaceAll(other -> other.emiratesId().equals(person.emiratesId()) ? person : other);
    }
}
