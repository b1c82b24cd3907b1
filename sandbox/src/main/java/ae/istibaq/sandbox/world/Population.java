package ae.istibaq.sandbox.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Makes people, the same ones for the same seed and founding day. A household's luck depends on its own number alone,
 * so that a larger country contains the smaller one.
 */
final class Population {

    private static final int ENGAGED = 4_000_000;
    private static final int KINSHIP = 5_000_000;
    private static final int HOMES = 6_000_000;
    private static final int PERSONAS = 7_000_000;
    private static final String[] PREFIXES = {"52", "54", "55", "56", "58"};

    private final Names names;
    private final long seed;
    private final LocalDate foundedOn;
    private final Livelihood livelihood;
    private final Places map;

    Population(Names names, Places map, long seed, LocalDate foundedOn) {
        this.names = names;
        this.map = map;
        this.seed = seed;
        this.foundedOn = foundedOn;
        this.livelihood = new Livelihood(names, foundedOn);
    }

    /** @param first running number of the household's first person */
    Household household(int number, int first) {
        var random = random(number);
        var nationality = random.nextInt(100) < 65
                ? Person.CITIZEN
                : Names.any(names.foreign().keySet().stream().sorted().toList(), random);
        var persons = new ArrayList<Person>();
        if (random.nextInt(100) < 40) {
            var sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
            persons.add(adult(first, sex, new Origin(nationality, null), random.nextInt(20, 45), random));
        } else {
            persons.addAll(family(first, nationality, random));
        }
        return new Kinship(number, persons, random(KINSHIP + (long) number), foundedOn)
                .household((at, sex, age, luck) -> adult(first + at, sex, new Origin(nationality, null), age, luck))
                .at(home(persons.getFirst().emirate(), random(HOMES + (long) number)));
    }

    /** Where a persona's family lives. */
    Residence homeOf(int place) {
        return home(Emirate.AJMAN, random(PERSONAS + (long) place));
    }

    private Residence home(Emirate emirate, SplittableRandom random) {
        var since = foundedOn.minusDays(random.nextInt(60, 4000));
        return emirate == Emirate.AJMAN
                ? map.home(Names.any(map.zones(), random), since, random)
                : Places.elsewhere(
                        Names.any(names.areas().getOrDefault("OTHER", List.of(new Words("", ""))), random), since);
    }

    /** Two citizens about to sign, beyond the population; both have a phone and an address. */
    Couple engaged(int number) {
        var random = random(ENGAGED + (long) number);
        var origin = new Origin(Person.CITIZEN, null);
        int first = ENGAGED + 2 * number;
        var husband = adult(first, Sex.MALE, origin, random.nextInt(22, 36), random);
        var wife = adult(first + 1, Sex.FEMALE, origin, random.nextInt(19, 32), random);
        var homes = random(HOMES + ENGAGED + (long) number);
        return new Couple(husband.at(home(husband.emirate(), homes)), wife.at(home(wife.emirate(), homes)));
    }

    /** Where a name comes from: the country and, for a child, the father. */
    private record Origin(String nationality, @Nullable Person father) {}

    private List<Person> family(int first, String nationality, SplittableRandom random) {
        int age = random.nextInt(24, 60);
        var origin = new Origin(nationality, null);
        var husband = adult(first, Sex.MALE, origin, age, random);
        var wife = adult(first + 1, Sex.FEMALE, origin, Math.max(20, age - random.nextInt(0, 7)), random);
        var persons = new ArrayList<Person>();
        persons.add(husband);
        persons.add(wife);
        int children = random.nextInt(0, 5);
        for (int child = 0; child < children; child++) {
            var sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
            persons.add(child(first + 2 + child, sex, husband, random));
        }
        return persons;
    }

    private Person adult(int index, Sex sex, Origin origin, int age, SplittableRandom random) {
        var born = foundedOn.minusYears(age).minusDays(random.nextInt(365));
        var person = person(index, sex, origin, born, random);
        return livelihood.give(person, random);
    }

    private Person child(int index, Sex sex, Person father, SplittableRandom random) {
        int age = Math.max(0, foundedOn.getYear() - father.birthDate().getYear() - 24);
        var born =
                foundedOn.minusYears(random.nextInt(0, Math.min(17, age) + 1)).minusDays(random.nextInt(365));
        var person = person(index, sex, new Origin(father.nationality(), father), born, random);
        return person.unreachable();
    }

    private Person person(int index, Sex sex, Origin origin, LocalDate born, SplittableRandom random) {
        var name = name(sex, origin, random);
        var emirate = random.nextInt(100) < 70 ? Emirate.AJMAN : Emirate.values()[random.nextInt(7)];
        var entry = new Person.Entry(
                EmiratesId.of(born.getYear(), 1_000_000 + (int) (index * 1_299_709L % 9_000_000)),
                name,
                born,
                sex,
                origin.nationality(),
                emirate);
        var language = random.nextInt(100) < 60 ? "ar" : null;
        return Person.entered(entry).but(person -> {
            person.mobile = "+971" + PREFIXES[index % 5] + "%07d".formatted(index / 5 * 15_485_863L % 10_000_000);
            person.email = "p%d@post.example".formatted(index);
            person.language = language;
            person.diligent = index % 10 != 7;
        });
    }

    private Words name(Sex sex, Origin origin, SplittableRandom random) {
        var foreign = names.foreign().get(origin.nationality());
        var given = foreign == null ? names.given(sex) : sex == Sex.MALE ? foreign.male() : foreign.female();
        var father = origin.father();
        if (father != null) {
            return Names.joined(Names.any(given, random), new Words(fatherAr(father), father.nameEn()));
        }
        if (foreign != null) {
            return Names.joined(Names.any(given, random), Names.any(foreign.families(), random));
        }
        return Names.joined(
                Names.any(given, random),
                Names.any(names.male(), random),
                Names.any(names.male(), random),
                Names.any(names.families(), random));
    }

    private static String fatherAr(Person father) {
        return father.nameAr() == null ? father.nameEn() : father.nameAr();
    }

    private SplittableRandom random(long number) {
        return new SplittableRandom(seed * 1_000_003 + number);
    }
}
