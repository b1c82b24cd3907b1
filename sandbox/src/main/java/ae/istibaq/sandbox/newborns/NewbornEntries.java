package ae.istibaq.sandbox.newborns;

import ae.istibaq.sandbox.agencies.Application;
import ae.istibaq.sandbox.clinics.Birth;
import ae.istibaq.sandbox.clinics.Births;
import ae.istibaq.sandbox.world.Emirate;
import ae.istibaq.sandbox.world.EmiratesId;
import ae.istibaq.sandbox.world.Family;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Person;
import ae.istibaq.sandbox.world.Relatives;
import ae.istibaq.sandbox.world.Words;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Enters newborns in the population register, under the name their parents gave and the father's. */
@Component
class NewbornEntries {

    /** Serials of newborns begin here: apart from the seed's. */
    private static final int FIRST = 500_000;

    private static final int MANY = 500_000;

    private final Births births;
    private final People people;
    private final Relatives relatives;

    NewbornEntries(Births births, People people, Relatives relatives) {
        this.births = births;
        this.people = people;
        this.relatives = relatives;
    }

    /** @return the child's Emirates ID */
    String enter(Application application) {
        var number = application.text("notificationNumber");
        var birth = births.find(number).orElseThrow().birth();
        var entry = new Person.Entry(
                fresh(birth),
                name(application, birth),
                birth.bornOn(),
                birth.sex(),
                Person.CITIZEN,
                Objects.requireNonNullElse(birth.emirate(), Emirate.AJMAN));
        var child = relatives.enter(entry, birth.fatherEmiratesId(), birth.motherEmiratesId());
        births.register(number, child.emiratesId());
        return child.emiratesId();
    }

    /** The father's book, or the mother's where there is no father; null where neither has one. */
    @Nullable String bookFor(String child) {
        var person = people.find(child).orElseThrow();
        return Optional.ofNullable(person.father())
                .or(() -> Optional.ofNullable(person.mother()))
                .flatMap(people::find)
                .map(Person::familyBook)
                .filter(book -> people.family(book).isPresent())
                .orElse(null);
    }

    int placeIn(String book, String child) {
        var ids = people.family(book).orElseThrow().members().stream()
                .map(Family.Member::emiratesId)
                .toList();
        return ids.indexOf(child) + 1;
    }

    private String fresh(Birth birth) {
        // By the notification, so that a country that is begun anew and plays the same story gives other numbers.
        var random = new Random(birth.notificationNumber().hashCode());
        while (true) {
            var id = EmiratesId.of(birth.bornOn().getYear(), FIRST + random.nextInt(MANY));
            if (people.find(id).isEmpty()) {
                return id;
            }
        }
    }

    /** The father's first name and those behind it follow the child's own. */
    private Words name(Application application, Birth birth) {
        var own = new Words(application.text("nameAr"), application.text("nameEn"));
        var father = Optional.ofNullable(birth.fatherEmiratesId()).flatMap(people::find);
        return father.map(person -> new Words(
                        own.ar() + " " + Objects.requireNonNullElse(person.nameAr(), person.nameEn()),
                        own.en() + " " + person.nameEn()))
                .orElse(own);
    }
}
