package ae.istibaq.sandbox.economy;

import ae.istibaq.sandbox.economy.Licence.Status;
import ae.istibaq.sandbox.world.Emirate;
import ae.istibaq.sandbox.world.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An economy of as many licences as one likes: each follows from its number and the seed alone, so that none has to be
 * kept. Its shares lean on figures that emirates have published; no licence in it is anybody's.
 */
final class Economy {

    private static final int FIRST_YEAR = 1980;
    /** Of a hundred licences so many are given up in their first, second, third year, and in each year after. */
    private static final double[] GIVEN_UP = {0.09, 0.13, 0.11, 0.08, 0.06, 0.05};

    private static final double LEFT_TO_EXPIRE = 0.06;
    private static final long APART = 0x9E3779B97F4A7C15L;

    /** An area, or a legal form, as the register names it. */
    record Named(String code, String ar, String en, double weight) {}

    record EmirateShare(Emirate emirate, double weight, String authority, String prefix, List<Named> areas) {}

    record ActivityClass(String code, double weight, double since2019) {}

    record Section(String code, double weight, List<ActivityClass> classes) {}

    /** How the economy is made up. */
    record Makeup(
            List<EmirateShare> emirates,
            List<Named> legalForms,
            List<Section> sections,
            List<Words> firstWords,
            List<Words> lastWords) {}

    private final Makeup makeup;
    private final long seed;
    private final LocalDate foundedOn;
    private final Shares<EmirateShare> emirates;
    private final Map<Emirate, Shares<Named>> areas;
    private final Shares<Named> forms;
    private final Shares<Section> sections;
    private final Map<String, Shares<ActivityClass>> before2019;
    private final Map<String, Shares<ActivityClass>> since2019;
    private final Shares<Integer> years;

    Economy(Makeup makeup, long seed, LocalDate foundedOn) {
        this.makeup = makeup;
        this.seed = seed;
        this.foundedOn = foundedOn;
        this.emirates = new Shares<>(makeup.emirates(), EmirateShare::weight);
        this.areas = makeup.emirates().stream()
                .collect(Collectors.toMap(EmirateShare::emirate, share -> new Shares<>(share.areas(), Named::weight)));
        this.forms = new Shares<>(makeup.legalForms(), Named::weight);
        this.sections = new Shares<>(makeup.sections(), Section::weight);
        this.before2019 = bySection(section -> new Shares<>(section.classes(), ActivityClass::weight));
        this.since2019 = bySection(
                section -> new Shares<>(section.classes(), activity -> activity.weight() * activity.since2019()));
        this.years = new Shares<>(
                IntStream.rangeClosed(FIRST_YEAR, foundedOn.getYear()).boxed().toList(), this::newIn);
    }

    /** What a new licence must be; null leaves it to chance. */
    record Wish(@Nullable Emirate emirate, @Nullable String activityClass) {}

    /** The licence of that number as it stood when the country was founded. */
    Licence at(int number) {
        SplittableRandom chance = chance(number);
        int year = years.at(chance.nextDouble());
        int lastDay = year == foundedOn.getYear() ? foundedOn.getDayOfYear() - 1 : 365;
        LocalDate established = LocalDate.ofYearDay(year, 1 + chance.nextInt(Math.max(1, lastDay)));
        LocalDate closed = closed(established, chance);
        boolean expired = closed == null && chance.nextDouble() < LEFT_TO_EXPIRE;
        LocalDate anniversary = established.withYear(foundedOn.getYear());
        LocalDate expires = anniversary.isBefore(foundedOn) && !expired ? anniversary.plusYears(1) : anniversary;
        return licence(
                number,
                chance,
                new Wish(null, null),
                new Life(
                        established,
                        expired && !expires.isBefore(foundedOn) ? expires.minusYears(1) : expires,
                        closed != null ? Status.CANCELLED : expired ? Status.EXPIRED : Status.ACTIVE,
                        closed));
    }

    /** A licence issued today. */
    Licence fresh(int number, LocalDate today, Wish wish) {
        return licence(number, chance(number), wish, new Life(today, today.plusYears(1), Status.ACTIVE, null));
    }

    private record Life(
            LocalDate established,
            LocalDate expires,
            Status status,
            @Nullable LocalDate closed) {}

    private Licence licence(int number, SplittableRandom chance, Wish wish, Life life) {
        EmirateShare drawn = emirates.at(chance.nextDouble());
        EmirateShare place = makeup.emirates().stream()
                .filter(share -> share.emirate() == wish.emirate())
                .findFirst()
                .orElse(drawn);
        Named area = drawn(areas, place.emirate()).at(chance.nextDouble());
        Named form = forms.at(chance.nextDouble());
        Section section = sections.at(chance.nextDouble());
        Map<String, Shares<ActivityClass>> classes = life.established().getYear() < 2019 ? before2019 : since2019;
        String drawnClass =
                drawn(classes, section.code()).at(chance.nextDouble()).code();
        String activity = wish.activityClass() == null ? drawnClass : wish.activityClass();
        Words first = makeup.firstWords().get(chance.nextInt(makeup.firstWords().size()));
        Words last = makeup.lastWords().get(chance.nextInt(makeup.lastWords().size()));
        int serial = number % 1000;
        return new Licence(
                "NER" + digits(number, 8),
                place.prefix() + digits(number, 7),
                place.authority(),
                place.emirate(),
                area.code(),
                first.ar() + " " + last.ar() + " " + serial,
                last.en() + " " + first.en() + " " + serial,
                form.code(),
                activity + digits(1 + chance.nextInt(9), 3),
                form.code().startsWith("BR-"),
                life.established(),
                life.expires(),
                life.status(),
                life.closed());
    }

    /** Quicker than a format, of which a register of a country would need millions. */
    private static String digits(int number, int count) {
        String shown = Integer.toString(number);
        return "0".repeat(Math.max(0, count - shown.length())) + shown;
    }

    private static <K, T> Shares<T> drawn(Map<K, Shares<T>> shares, K key) {
        return Objects.requireNonNull(shares.get(key));
    }

    private @Nullable LocalDate closed(LocalDate established, SplittableRandom chance) {
        for (int year = 0; ; year++) {
            LocalDate begun = established.plusYears(year);
            if (!begun.isBefore(foundedOn)) {
                return null;
            }
            boolean givenUp = chance.nextDouble() < GIVEN_UP[Math.min(year, GIVEN_UP.length - 1)];
            LocalDate day = begun.plusDays(1 + chance.nextInt(364));
            if (givenUp) {
                return day.isBefore(foundedOn) ? day : null;
            }
        }
    }

    /** More every year, fewer in the year of the pandemic, and of the present year what has passed of it. */
    private double newIn(int year) {
        double growth = Math.pow(1.085, year - FIRST_YEAR);
        double bend = year == 2009 || year == 2020 ? 0.8 : year > 2020 ? 1.25 : 1;
        return growth * bend * (year == foundedOn.getYear() ? foundedOn.getDayOfYear() / 365.0 : 1);
    }

    private SplittableRandom chance(int number) {
        return new SplittableRandom(seed * 31 + number * APART);
    }

    private Map<String, Shares<ActivityClass>> bySection(Function<Section, Shares<ActivityClass>> shares) {
        return makeup.sections().stream().collect(Collectors.toMap(Section::code, shares));
    }
}
