package ae.istibaq.basher.indicators;

import ae.istibaq.basher.indicators.Published.Counted;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One series as rows with bars.
 *
 * @param key last part of its texts' keys and of its table's address
 */
record Indicator(String key, List<Row> rows) {

    private static final int YEARS = 12;

    /**
     * A row, as the parts for bars want it.
     *
     * @param label of the reader's language
     * @param share of the longest bar, in percent
     */
    record Row(
            BilingualText name,
            String label,
            String value,
            int share,
            @Nullable String href,
            @Nullable String change) {

        Row in(Language language) {
            return new Row(name, name.in(language), value, share, href, change);
        }
    }

    private record Point(BilingualText name, double value, String written) {}

    static List<Indicator> all(Published published) {
        return List.of(
                lastYears("population", published, "SP.POP.TOTL", value -> String.format(Locale.ROOT, "%,.0f", value)),
                emirates(published),
                years("nationals", published, Counted::national),
                years("women", published, Counted::female),
                lastYears(
                        "gdp", published, "NY.GDP.MKTP.CD", value -> String.format(Locale.ROOT, "%,.1f", value / 1e9)),
                lastYears(
                        "inflation",
                        published,
                        "FP.CPI.TOTL.ZG",
                        value -> String.format(Locale.ROOT, "%.1f%%", value)));
    }

    private static Indicator lastYears(
            String key, Published published, String series, Function<Double, String> written) {
        List<Point> points = published.worldBank(series).stream()
                .sorted(Comparator.comparingInt(Published.Measured::year).reversed())
                .limit(YEARS)
                .map(row -> new Point(year(row.year()), row.value(), written.apply(row.value())))
                .toList();
        return of(key, points);
    }

    private static Indicator emirates(Published published) {
        int last = published.census().stream().mapToInt(Counted::year).max().orElseThrow();
        Map<BilingualText, Integer> people = published.census().stream()
                .filter(row -> row.year() == last)
                .collect(Collectors.groupingBy(Counted::emirate, Collectors.summingInt(Counted::people)));
        return of(
                "emirates",
                people.entrySet().stream()
                        .sorted(Map.Entry.<BilingualText, Integer>comparingByValue()
                                .reversed())
                        .map(entry -> new Point(
                                entry.getKey(), entry.getValue(), String.format(Locale.ROOT, "%,d", entry.getValue())))
                        .toList());
    }

    /** In each census, of a hundred people how many were such. */
    private static Indicator years(String key, Published published, Function<Counted, Boolean> such) {
        TreeMap<Integer, double[]> years = new TreeMap<>(Comparator.reverseOrder());
        published.census().forEach(row -> {
            double[] sums = years.computeIfAbsent(row.year(), year -> new double[2]);
            sums[0] += row.people();
            sums[1] += such.apply(row) ? row.people() : 0;
        });
        return of(
                key,
                years.entrySet().stream()
                        .map(entry -> {
                            double percent = 100 * entry.getValue()[1] / entry.getValue()[0];
                            return new Point(
                                    year(entry.getKey()), percent, String.format(Locale.ROOT, "%.1f%%", percent));
                        })
                        .toList());
    }

    private static Indicator of(String key, List<Point> points) {
        double most = points.stream().mapToDouble(Point::value).max().orElse(1);
        return new Indicator(
                key,
                points.stream()
                        .map(point -> new Row(
                                point.name(),
                                "",
                                point.written(),
                                (int) Math.clamp(Math.round(100 * point.value() / most), 0, 100),
                                null,
                                null))
                        .toList());
    }

    private static BilingualText year(int year) {
        return new BilingualText(Integer.toString(year), Integer.toString(year));
    }
}
