package ae.istibaq.sandbox.world;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Deals out work, homes, licences and what the State gave before. */
final class Livelihood {

    private final Names names;
    private final LocalDate foundedOn;

    Livelihood(Names names, LocalDate foundedOn) {
        this.names = names;
        this.foundedOn = foundedOn;
    }

    Person give(Person person, SplittableRandom random) {
        return person.living(work(person, random), estate(person, random)).with(benefits(person, random));
    }

    private @Nullable Employment work(Person person, SplittableRandom random) {
        if (random.nextInt(100) < 12) {
            return null;
        }
        var sector = person.citizen() && random.nextInt(100) < 60
                ? Employment.Sector.FEDERAL
                : random.nextInt(100) < 30 && person.citizen() ? Employment.Sector.LOCAL : Employment.Sector.PRIVATE;
        var employers =
                names.employers().stream().filter(e -> e.sector() == sector).toList();
        var employer = Names.any(employers, random);
        long basic = random.nextLong(12, 60) * 50_000;
        long housing = random.nextLong(4, 14) * 50_000;
        long other = random.nextLong(0, 10) * 50_000;
        long pension = person.citizen() ? basic / 20 : 0;
        return new Employment(
                sector,
                employer.code(),
                new Words(employer.ar(), employer.en()),
                random.nextInt(100) < 85 ? Employment.ContractKind.PERMANENT : Employment.ContractKind.TEMPORARY,
                new Employment.Pay(basic, housing, other, pension));
    }

    private Estate estate(Person person, SplittableRandom random) {
        boolean owner = person.citizen() && random.nextInt(100) < 15;
        boolean trader = random.nextInt(100) < 10;
        if (!owner && !trader) {
            return Estate.NONE;
        }
        var area = Names.any(person.emirate() == Emirate.AJMAN ? areas("AJMAN") : areas("OTHER"), random);
        var since = foundedOn.minusDays(random.nextInt(200, 5000));
        int number = random.nextInt(1000, 99999);
        return new Estate(
                owner ? List.of(new Estate.Home("AJM-" + number, area, since, Estate.Home.Kind.HOUSE)) : List.of(),
                owner
                        ? List.of(new Estate.Property("AJ-" + number, area, since, Estate.Property.Kind.HOUSE, 10_000))
                        : List.of(),
                trader
                        ? List.of(new Estate.Licence(
                                "LIC-" + number,
                                Names.any(names.trades(), random),
                                person.emirate(),
                                random.nextInt(4) == 0
                                        ? Estate.Licence.Status.CANCELLED
                                        : Estate.Licence.Status.ACTIVE))
                        : List.of());
    }

    private static Benefits benefits(Person person, SplittableRandom random) {
        if (!person.citizen() || random.nextInt(100) < 85) {
            return Benefits.NONE;
        }
        return new Benefits(person.sex() == Sex.MALE && random.nextInt(3) == 0, false, random.nextInt(3) == 0, null);
    }

    private List<Words> areas(String of) {
        return names.areas().getOrDefault(of, List.of(new Words("", "")));
    }
}
