package ae.istibaq.sandbox.world;

import ae.istibaq.sandbox.SandboxSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everyone in the country, the named ones and the many, with what changed about them since the seed. */
@Component
public class People {

    private static final String FOUNDED = "founded";
    private static final String COUPLES = "couples";

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final SandboxSettings settings;
    private final SandboxClock clock;
    private final Store store;
    private final Shelf<Person> changed;
    private final Shelf<Family> books;
    private final Shelf<Fact> facts;
    private final Places map;
    private volatile Country country;

    People(SandboxSettings settings, SandboxClock clock, Store store, Places map) {
        this.settings = settings;
        this.clock = clock;
        this.map = map;
        this.store = store;
        this.changed = store.shelf("persons", Person.class);
        this.books = store.shelf("families", Family.class);
        this.facts = store.shelf("country", Fact.class);
        this.country = seed();
    }

    /** The person with these fifteen digits, as the registers have it now. */
    public Optional<Person> find(String emiratesId) {
        return changed.find(emiratesId).or(() -> Optional.ofNullable(country.persons.get(emiratesId)));
    }

    /** The person of a persona's key or of fifteen digits. */
    public Optional<Person> resolve(String keyOrEmiratesId) {
        return persona(keyOrEmiratesId)
                .map(Persona::emiratesId)
                .or(() -> Optional.of(keyOrEmiratesId))
                .flatMap(this::find);
    }

    public List<Persona> personas() {
        return List.copyOf(country.personas.values());
    }

    public Optional<Persona> persona(String key) {
        return Optional.ofNullable(country.personas.get(key));
    }

    /**
     * The UAE PASS account of a persona or of anyone else.
     *
     * @param identifier Emirates ID with or without dashes, mobile in any usual spelling, e-mail, or a persona's key
     */
    public Optional<Persona> account(String identifier) {
        var plain = identifier.strip().replaceAll("[\\s-]", "");
        var mobile = plain.replaceFirst("^(\\+|00)?971|^0", "+971");
        return personas().stream()
                .filter(persona -> plain.equalsIgnoreCase(persona.key())
                        || plain.equals(persona.emiratesId())
                        || mobile.equals(persona.mobile())
                        || identifier.strip().equalsIgnoreCase(persona.email()))
                .findFirst()
                .or(() -> find(plain)
                        .or(() -> Optional.ofNullable(country.byContact.get(mobile))
                                .or(() -> Optional.ofNullable(country.byContact.get(plain)))
                                .flatMap(this::find))
                        .map(Accounts::of));
    }

    public Optional<Family> family(String bookNumber) {
        return books.find(bookNumber).or(() -> Optional.ofNullable(country.families.get(bookNumber)));
    }

    /** The day on which the personas have the ages their notes speak of. */
    public LocalDate foundedOn() {
        return facts.find(FOUNDED).map(fact -> LocalDate.parse(fact.text())).orElseGet(clock::today);
    }

    public int size() {
        return country.persons.size();
    }

    /** Everyone, by Emirates ID. */
    public List<Person> everyone() {
        return stream().sorted(Comparator.comparing(Person::emiratesId)).toList();
    }

    /**
     * Changes some of a person's facts: a JSON merge over the person, so that null takes a fact away.
     *
     * @throws IllegalArgumentException when what comes out is no person, or another one
     */
    public Person patch(String emiratesId, JsonNode patch) {
        return change(emiratesId, person -> {
            var merged = Merge.into(json.valueToTree(person), patch);
            var result = json.treeToValue(merged, Person.class);
            if (!result.emiratesId().equals(emiratesId)) {
                throw new IllegalArgumentException("An Emirates ID does not change");
            }
            return result;
        });
    }

    public Person employ(String emiratesId, @Nullable Employment work) {
        return change(emiratesId, person -> person.living(work, person.estate()));
    }

    /** A book with other members than before: a child more, a wife or a dead one less. */
    public void rewrite(Family family) {
        store.together(() -> {
            family(family.bookNumber()).stream()
                    .flatMap(before -> before.members().stream())
                    .forEach(member -> change(member.emiratesId(), person -> person.inBook(null)));
            books.put(family.bookNumber(), family);
            family.members()
                    .forEach(member -> change(member.emiratesId(), person -> person.inBook(family.bookNumber())));
        });
    }

    /** Opens a new book and takes its members out of the ones they stood in. */
    public void enter(Family family) {
        store.together(() -> {
            for (var member : family.members()) {
                change(member.emiratesId(), person -> {
                    Optional.ofNullable(person.familyBook())
                            .flatMap(this::family)
                            .ifPresent(old -> books.put(old.bookNumber(), old.without(person.emiratesId())));
                    return person.inBook(family.bookNumber());
                });
            }
            books.put(family.bookNumber(), family);
        });
    }

    public void grantPaid(String emiratesId) {
        change(emiratesId, person -> person.with(person.benefits().withGrant()));
    }

    public void housingAidGiven(String emiratesId, Benefits.HousingAid aid) {
        change(emiratesId, person -> person.with(person.benefits().withHousingAid(aid)));
    }

    /** Citizens about to marry, new ones at each call. */
    public List<Couple> newCouples(int count) {
        return store.together(() -> {
            int from = (int) facts.find(COUPLES).map(Fact::number).orElse(0L).longValue();
            facts.put(COUPLES, new Fact("", from + count));
            return country.engage(from, count);
        });
    }

    /** Starts the country again from its seed; the store must have been emptied before. */
    public void refound() {
        country = seed();
    }

    Stream<Person> stream() {
        return Stream.concat(
                country.persons.values().stream()
                        .filter(person -> changed.find(person.emiratesId()).isEmpty()),
                changed.all().stream());
    }

    /** Those of whom something changed since the seed, or who came since. */
    List<Person> changed() {
        return changed.all();
    }

    Country country() {
        return country;
    }

    void put(Person person) {
        changed.put(person.emiratesId(), person);
    }

    Person change(String emiratesId, UnaryOperator<Person> change) {
        return store.together(() -> {
            var person = change.apply(find(emiratesId).orElseThrow(NotRegistered::new));
            changed.put(emiratesId, person);
            return person;
        });
    }

    private Country seed() {
        var foundedOn = facts.find(FOUNDED)
                .map(fact -> LocalDate.parse(fact.text()))
                .orElseGet(() -> Objects.requireNonNullElseGet(settings.foundedOn(), clock::today));
        facts.put(FOUNDED, new Fact(foundedOn.toString(), 0));
        var made = new Country(new Population(read("names.json", Names.class), map, settings.seed(), foundedOn));
        made.cast(read("personas.json", PersonaScript[].class), foundedOn);
        made.populate(settings.persons());
        made.engage(0, (int) facts.find(COUPLES).map(Fact::number).orElse(0L).longValue());
        return made;
    }

    private <T> T read(String name, Class<T> type) {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/world/" + name))) {
            return json.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Fact(String text, long number) {}
}
