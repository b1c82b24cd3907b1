package ae.istibaq.sandbox.economy;

import ae.istibaq.sandbox.SandboxSettings;
import ae.istibaq.sandbox.economy.Economy.Makeup;
import ae.istibaq.sandbox.economy.Economy.Named;
import ae.istibaq.sandbox.economy.Economy.Wish;
import ae.istibaq.sandbox.economy.Licence.Status;
import ae.istibaq.sandbox.world.Emirate;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.SandboxClock;
import ae.istibaq.sandbox.world.Shelf;
import ae.istibaq.sandbox.world.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The register as it is told: first every licence there was when the country was founded, one for each number, then
 * what has changed since, in the order it did. Only the changes are kept.
 */
@Component
public class EconomicRegister {

    private static final String EDITION = "edition";

    private final Shelf<Edition> editions;
    private final Shelf<Licence> changes;
    private final Store store;
    private final People people;
    private final SandboxClock clock;
    private final Makeup makeup;
    private final long seed;
    private final int size;

    EconomicRegister(Store store, People people, SandboxClock clock, SandboxSettings settings) {
        this.editions = store.shelf("economy", Edition.class);
        this.changes = store.shelf("licence-changes", Licence.class);
        this.store = store;
        this.people = people;
        this.clock = clock;
        this.seed = settings.seed();
        this.size = settings.licences();
        try (var in = Objects.requireNonNull(EconomicRegister.class.getResourceAsStream("/world/economy.json"))) {
            this.makeup = JsonMapper.shared().readValue(in, Makeup.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which telling of the register it is: another one after a new start, whose numbers count anew. */
    record Edition(String id, int size) {}

    /**
     * A stretch of what the register tells.
     *
     * @param from number of the first change in it
     * @param head number of the last change there is
     */
    record Stretch(int from, int head, List<Licence> licences) {}

    Edition edition() {
        return store.together(() -> {
            var standing = editions.find(EDITION).filter(edition -> edition.size() == size);
            return standing.orElseGet(() -> {
                var fresh = new Edition(UUID.randomUUID().toString().substring(0, 8), size);
                editions.put(EDITION, fresh);
                return fresh;
            });
        });
    }

    /** At most so many changes after the one of that number. */
    Stretch after(int number, int most) {
        var economy = economy();
        var since = changes.all();
        int head = size + since.size();
        List<Licence> licences = new ArrayList<>();
        for (int next = number + 1; next <= head && licences.size() < most; next++) {
            licences.add(next <= size ? economy.at(next) : since.get(next - size - 1));
        }
        return new Stretch(number + 1, head, licences);
    }

    /**
     * Issues so many licences today.
     *
     * @param activityClass four digits; left to chance where null, as the emirate is
     */
    public List<Licence> issue(int count, @Nullable Emirate emirate, @Nullable String activityClass) {
        return store.together(() -> {
            var economy = economy();
            var wish = new Wish(emirate, activityClass);
            List<Licence> issued = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = size + changes.size() + 1;
                issued.add(keep(economy.fresh(number, clock.today(), wish)));
            }
            return issued;
        });
    }

    /** Cancels a licence that is in force; empty where none is left. */
    public Optional<Licence> close() {
        return store.together(() -> {
            var economy = economy();
            Set<String> closed = changes.all().stream()
                    .filter(licence -> licence.status() == Status.CANCELLED)
                    .map(Licence::registerNumber)
                    .collect(Collectors.toSet());
            for (int number = 1; number <= size; number++) {
                var licence = economy.at(number);
                if (licence.status() == Status.ACTIVE && !closed.contains(licence.registerNumber())) {
                    return Optional.of(keep(licence.closed(clock.today())));
                }
            }
            return Optional.empty();
        });
    }

    /** The licence of that number as it stands now; empty where there is none. */
    Optional<Licence> find(int number) {
        var since = changes.all();
        if (number < 1 || number > size + since.size()) {
            return Optional.empty();
        }
        var registerNumber = "NER%08d".formatted(number);
        var changed = since.stream()
                .filter(licence -> licence.registerNumber().equals(registerNumber))
                .reduce((earlier, later) -> later);
        return changed.isPresent() || number > size
                ? changed
                : Optional.of(economy().at(number));
    }

    List<Named> areas(Emirate emirate) {
        return makeup.emirates().stream()
                .filter(share -> share.emirate() == emirate)
                .flatMap(share -> share.areas().stream())
                .toList();
    }

    List<Named> legalForms() {
        return makeup.legalForms();
    }

    /** All there have been, those given up among them. */
    public int licences() {
        return size
                + (int) changes.all().stream()
                        .filter(licence -> licence.status() == Status.ACTIVE)
                        .count();
    }

    private Licence keep(Licence licence) {
        changes.put(Integer.toString(changes.size() + 1), licence);
        return licence;
    }

    private Economy economy() {
        return new Economy(makeup, seed, people.foundedOn());
    }
}
