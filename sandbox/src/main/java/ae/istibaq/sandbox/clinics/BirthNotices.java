package ae.istibaq.sandbox.clinics;

import ae.istibaq.sandbox.agencies.NoSuchEntry;
import ae.istibaq.sandbox.agencies.NotPossible;
import ae.istibaq.sandbox.agencies.PersonRef;
import ae.istibaq.sandbox.clinics.Birth.Place;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.Emirate;
import ae.istibaq.sandbox.world.Marriage;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Person;
import ae.istibaq.sandbox.world.Places;
import ae.istibaq.sandbox.world.Relatives;
import ae.istibaq.sandbox.world.SandboxClock;
import ae.istibaq.sandbox.world.Sex;
import ae.istibaq.sandbox.world.Store;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How children come into the country: notified one by one, with the pregnancy that ends. */
@Component
public class BirthNotices {

    private static final int USUAL_WEIGHT = 3_200;
    private static final int USUAL_WEEKS = 39;

    private final Births births;
    private final Pregnancies pregnancies;
    private final Store store;
    private final People people;
    private final Relatives relatives;
    private final Places places;
    private final SandboxClock clock;
    private final Numbers numbers;
    private final Outbox outbox;

    BirthNotices(
            Births births,
            Pregnancies pregnancies,
            Store store,
            People people,
            Relatives relatives,
            Places places,
            SandboxClock clock,
            Numbers numbers,
            Outbox outbox) {
        this.births = births;
        this.pregnancies = pregnancies;
        this.store = store;
        this.people = people;
        this.relatives = relatives;
        this.places = places;
        this.clock = clock;
        this.numbers = numbers;
        this.outbox = outbox;
    }

    /** One child. */
    public record Child(
            Sex sex, @Nullable Boolean alive, @Nullable Integer weightGrams) {}

    /**
     * @param mother persona's key or Emirates ID; null where her details are missing, and for a foundling
     * @param father as declared; the husband of now or of the pregnancy's time when none is given and none is left out
     * @param fatherUnknown nobody declared one
     * @param bornAt now when none is given
     * @param country of a birth abroad, alpha-3
     * @param diedSameDay all children died on the day of their birth
     */
    public record Delivery(
            Clinic clinic,
            @Nullable String mother,
            @Nullable String father,
            boolean fatherUnknown,
            @Nullable Place place,
            @Nullable String country,
            @Nullable Instant bornAt,
            @Nullable Integer gestationalWeeks,
            boolean foundling,
            boolean diedSameDay,
            List<Child> children) {}

    /** The notifications of one delivery with the events that tell of it, the pregnancy's end last. */
    public record Told(String deliveryNumber, List<Birth> births, List<AgencyEvent> events) {}

    /** @throws NotPossible when these people cannot have had it */
    public Told notify(Delivery delivery) {
        var mother = delivery.mother() == null ? null : person(delivery.mother(), Sex.FEMALE);
        if (delivery.children().isEmpty() || (delivery.foundling() && mother != null)) {
            throw new NotPossible("Nobody was born, or a foundling has a mother");
        }
        var told = store.together(() -> enter(delivery, mother));
        told.events().forEach(outbox::dispatch);
        end(delivery, told);
        return told;
    }

    private Told enter(Delivery delivery, @Nullable Person mother) {
        var number = numbers.fresh(delivery.clinic());
        var bornAt = Objects.requireNonNullElseGet(
                delivery.bornAt(), () -> clock.instant().truncatedTo(ChronoUnit.SECONDS));
        var pregnancy =
                mother == null ? null : pregnancies.openOf(mother.emiratesId()).orElse(null);
        var notified = new ArrayList<Birth>();
        var events = new ArrayList<AgencyEvent>();
        int order = 0;
        for (var child : delivery.children()) {
            order++;
            var birth = new Birth(
                    numbers.fresh(delivery.clinic()),
                    number,
                    pregnancy == null ? null : pregnancy.pregnancyNumber(),
                    mother == null ? null : mother.emiratesId(),
                    father(delivery, mother),
                    bornAt.plus(10L * (order - 1), ChronoUnit.MINUTES),
                    place(delivery),
                    facility(delivery),
                    emirate(delivery, mother),
                    country(delivery),
                    child.sex(),
                    child.weightGrams() == null ? Integer.valueOf(USUAL_WEIGHT - 100 * order) : child.weightGrams(),
                    delivery.foundling()
                            ? null
                            : Objects.requireNonNullElse(delivery.gestationalWeeks(), Integer.valueOf(USUAL_WEEKS)),
                    new Birth.Multiple(delivery.children().size(), order),
                    !Boolean.FALSE.equals(child.alive()),
                    delivery.foundling());
            notified.add(birth);
            events.add(births.enter(birth));
        }
        return new Told(number, notified, events);
    }

    private void end(Delivery delivery, Told told) {
        var pregnancy = told.births().getFirst().pregnancyNumber();
        if (pregnancy != null) {
            boolean anyAlive = told.births().stream().anyMatch(Birth::alive);
            pregnancies.end(pregnancy, anyAlive ? Pregnancy.End.BIRTH : Pregnancy.End.STILLBIRTH);
        }
        if (delivery.diedSameDay()) {
            told.births().stream()
                    .filter(Birth::alive)
                    .forEach(birth ->
                            births.die(delivery.clinic(), PersonRef.born(birth.notificationNumber()), birth.bornOn()));
        }
    }

    private static Place place(Delivery delivery) {
        var otherwise = delivery.foundling() ? Place.HOME : Place.HOSPITAL;
        return Objects.requireNonNullElse(delivery.place(), otherwise);
    }

    private static String country(Delivery delivery) {
        return place(delivery) == Place.ABROAD ? Objects.requireNonNullElse(delivery.country(), "GBR") : Person.CITIZEN;
    }

    private static @Nullable Emirate emirate(Delivery delivery, @Nullable Person mother) {
        if (place(delivery) == Place.ABROAD) {
            return null;
        }
        return mother == null || place(delivery) == Place.HOSPITAL ? Emirate.AJMAN : mother.emirate();
    }

    private @Nullable FacilityName facility(Delivery delivery) {
        if (place(delivery) != Place.HOSPITAL) {
            return null;
        }
        return places.facilities().stream()
                .filter(house -> house.clinic().equals(delivery.clinic().name()))
                .findFirst()
                .map(FacilityName::of)
                .orElseThrow();
    }

    private @Nullable String father(Delivery delivery, @Nullable Person mother) {
        if (delivery.father() != null) {
            return person(delivery.father(), Sex.MALE).emiratesId();
        }
        if (mother == null || delivery.fatherUnknown()) {
            return null;
        }
        // The last marriage, also one that ended by death or divorce before the birth.
        return relatives.marriagesOf(mother.emiratesId()).stream()
                .max(Comparator.comparing(Marriage::from))
                .map(Marriage::husband)
                .orElse(null);
    }

    private Person person(String keyOrEmiratesId, Sex sex) {
        var person = people.resolve(keyOrEmiratesId).orElseThrow(NoSuchEntry::new);
        if (person.sex() != sex) {
            throw new NotPossible("A mother is a woman and a father a man");
        }
        return person;
    }
}
