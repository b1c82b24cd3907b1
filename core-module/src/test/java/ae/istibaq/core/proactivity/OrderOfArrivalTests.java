package ae.istibaq.core.proactivity;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.catalogue.Ending;
import ae.istibaq.core.notifications.About;
import ae.istibaq.core.notifications.Channel;
import ae.istibaq.core.notifications.Guard;
import ae.istibaq.core.notifications.Tone;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.proactivity.Samples.BirthAnnulled;
import ae.istibaq.core.proactivity.Samples.BirthCorrected;
import ae.istibaq.core.proactivity.Samples.Born;
import ae.istibaq.core.proactivity.Samples.NotSo;
import ae.istibaq.core.proactivity.Samples.Sad;
import ae.istibaq.core.shared.EmiratesId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever the order in which the agencies' events arrive, the end is the same: what is open, what lies ahead, and what may
 * be said. Stories are made from a seed; a story that fails is told by its seed.
 */
class OrderOfArrivalTests extends EngineTest {

    private static final int ORDERS = 6;

    @Autowired
    private Journeys journeys;

    @Autowired
    private Guard guard;

    /**
     * An event as the door knows it.
     *
     * @param source events of one source about the same are ordered by their sequence: an older one that comes after a
     *     newer is not received
     */
    private record Told(String source, int sequence, Object event) {}

    @ParameterizedTest
    @ValueSource(
            longs = {
                1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
                29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40
            })
    void comesToTheSame(long seed) {
        Random random = new Random(seed);
        PersonId child = PersonId.of(new UUID(seed, seed));
        List<Told> story = story(random, child);
        Set<List<Told>> orders = new LinkedHashSet<>();
        orders.add(story);
        for (int i = 0; i < 4 * ORDERS && orders.size() < ORDERS; i++) {
            List<Told> other = new ArrayList<>(story);
            Collections.shuffle(other, random);
            orders.add(other);
        }
        Map<List<String>, List<Told>> ends = new HashMap<>();
        for (List<Told> order : orders) {
            anEmptyCountry();
            arrive(order);
            ends.putIfAbsent(end(child), order);
        }
        assertThat(ends).as("ends of the story of seed " + seed).hasSize(1);
    }

    /** A birth, perhaps corrected or annulled; deaths, a protection order, and news that some of it was not so. */
    private static List<Told> story(Random random, PersonId child) {
        List<Told> story = new ArrayList<>();
        Map<Role, EmiratesId> roles = new HashMap<>(Map.of(Role.MOTHER, MOTHER));
        if (random.nextInt(4) > 0) {
            roles.put(Role.FATHER, FATHER);
        }
        int sequence = 0;
        story.add(new Told("clinic", sequence++, born(child, roles, "2026-11-20")));
        if (random.nextBoolean()) {
            story.add(new Told(
                    "clinic", sequence++, new BirthCorrected(born(child, roles, "2026-11-1" + random.nextInt(9)))));
        }
        if (random.nextInt(5) == 0) {
            story.add(new Told("clinic", sequence, new BirthAnnulled(UUID.randomUUID(), "N-1")));
        }
        if (random.nextInt(3) > 0) {
            Ending kind = random.nextBoolean() ? Ending.DEATH_OF_CHILD : Ending.STILLBIRTH;
            perhapsNotSo(
                    random,
                    story,
                    "register-child",
                    new Sad(
                            UUID.randomUUID(),
                            kind,
                            child,
                            Set.of(),
                            random.nextBoolean() ? Set.of(MOTHER) : Set.of()));
        }
        if (random.nextBoolean()) {
            perhapsNotSo(
                    random,
                    story,
                    "register-father",
                    new Sad(UUID.randomUUID(), Ending.DEATH_OF_PARENT, null, Set.of(FATHER), Set.of()));
        }
        if (random.nextInt(3) == 0) {
            perhapsNotSo(
                    random,
                    story,
                    "court",
                    new Sad(UUID.randomUUID(), Ending.PROTECTION_ORDER, child, Set.of(FATHER), Set.of()));
        }
        return story;
    }

    private static void perhapsNotSo(Random random, List<Told> story, String source, Sad sad) {
        story.add(new Told(source, 0, sad));
        if (random.nextInt(3) == 0) {
            story.add(new Told(source, 1, new NotSo(UUID.randomUUID(), sad)));
        }
    }

    private static Born born(PersonId child, Map<Role, EmiratesId> roles, String day) {
        return new Born(UUID.randomUUID(), "N-1", child, roles, Map.of("birthDate", day));
    }

    private void arrive(List<Told> order) {
        Map<String, Integer> newest = new HashMap<>();
        for (Told told : order) {
            if (newest.getOrDefault(told.source(), -1) < told.sequence()) {
                newest.put(told.source(), told.sequence());
                happens(told.event());
            }
        }
    }

    private List<String> end(PersonId child) {
        List<String> end = new ArrayList<>();
        offers().stream().filter(offer -> offer.endsWith("OPEN")).sorted().forEach(end::add);
        for (EmiratesId person : List.of(FATHER, MOTHER)) {
            applicationsOf(person).stream()
                    .filter(application -> !application.state().ended())
                    .map(application -> person.masked() + " " + application.service() + " " + application.state())
                    .sorted()
                    .forEach(end::add);
        }
        Optional<Journey> journey = journeys.find("osrati.sample", "N-1");
        journey.ifPresent(found -> {
            journeys.ahead(List.of(found)).forEach(ahead -> end.add(ahead.key() + " " + ahead.on()));
            end.add(found.roles().keySet().stream().sorted().toList().toString());
            for (EmiratesId person : List.of(FATHER, MOTHER)) {
                for (Tone tone : Tone.values()) {
                    About about = About.of(UUID.randomUUID(), UUID.randomUUID()).inJourney(found.id(), child);
                    end.add(person.masked() + " " + tone + " " + guard.allows(person, about, tone, Channel.SMS) + " "
                            + guard.allows(person, about, tone, Channel.INBOX));
                }
            }
        });
        return end;
    }
}
