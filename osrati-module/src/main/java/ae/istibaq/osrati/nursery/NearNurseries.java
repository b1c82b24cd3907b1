package ae.istibaq.osrati.nursery;

import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.agencies.Exchanges;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.Aed;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.osrati.home.Home;
import ae.istibaq.osrati.home.Homes;
import ae.istibaq.osrati.nursery.NurseryRegistry.Licensed;
import ae.istibaq.osrati.nursery.NurseryRegistry.Nurseries;
import ae.istibaq.osrati.nursery.NurseryRegistry.NurseryLookup;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The licensed nurseries that take a child of an age, the nearest first. The registry is told the emirate alone; of a
 * protected home no distance is known, and nurseries come by the names of their areas.
 */
@Component
class NearNurseries {

    static final String PURPOSE = "osrati.nursery.purpose";

    private final NurseryRegistry registry;
    private final Homes homes;
    private final Clock clock;

    NearNurseries(Connectors connectors, Homes homes, Clock clock) {
        this.registry = connectors.connect("nursery", NurseryRegistry.class);
        this.homes = homes;
        this.clock = clock;
    }

    /**
     * Those that take the child today.
     *
     * @param asker who looks, or is offered them
     * @param cause event for which it is asked; null for one's own visit
     * @throws AgencyUnavailable while a register does not answer
     */
    List<NearNursery> of(PersonId child, LocalDate bornOn, EmiratesId asker, @Nullable UUID cause) {
        Optional<Home> home = homes.of(child, asker, PURPOSE, cause);
        if (home.isEmpty()) {
            return List.of();
        }
        Nurseries told = Exchanges.about(
                        asker,
                        PURPOSE,
                        cause,
                        () -> registry.nurseries(new NurseryLookup(home.get().emirate())))
                .record();
        LocalDate today = LocalDate.now(clock);
        long months = Period.between(bornOn, today).toTotalMonths();
        return told == null
                ? List.of()
                : told.nurseries().stream()
                        .filter(nursery -> !nursery.licenceExpiresOn().isBefore(today))
                        .filter(nursery -> months >= nursery.fromMonths() && months < nursery.toMonths())
                        .map(nursery -> near(nursery, home.get(), months))
                        .sorted(Comparator.<NearNursery>comparingLong(
                                        nursery -> nursery.metres().orElse(Long.MAX_VALUE))
                                .thenComparing(NearNursery::licence))
                        .toList();
    }

    private static NearNursery near(Licensed nursery, Home home, long months) {
        OptionalLong metres = home.metresTo(nursery.latitude(), nursery.longitude());
        int free = nursery.places().stream()
                .filter(places -> months >= places.fromMonths() && months < places.toMonths())
                .mapToInt(NurseryRegistry.Places::free)
                .sum();
        return new NearNursery(
                nursery.licence(),
                nursery.licenceExpiresOn(),
                new BilingualText(nursery.nameAr(), nursery.nameEn()),
                new BilingualText(nursery.areaAr(), nursery.areaEn()),
                metres,
                nursery.fromMonths(),
                nursery.toMonths(),
                nursery.opensAt(),
                nursery.closesAt(),
                Aed.ofFils(nursery.monthlyFeeFromFils()),
                Aed.ofFils(nursery.monthlyFeeToFils()),
                nursery.inclusive(),
                nursery.phone(),
                free);
    }
}
