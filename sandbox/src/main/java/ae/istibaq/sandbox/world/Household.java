package ae.istibaq.sandbox.world;

import java.util.List;

/** One home: the people in it, the books they stand in, for citizens, and what binds them. */
record Household(List<Person> persons, List<Family> families, List<Marriage> marriages, List<Ward> wards) {

    Household at(Residence home) {
        return new Household(persons.stream().map(person -> person.at(home)).toList(), families, marriages, wards);
    }
}
