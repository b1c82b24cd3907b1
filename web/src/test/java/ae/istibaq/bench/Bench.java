package ae.istibaq.bench;

import ae.istibaq.testing.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Runs the parts that are named, or all, and prints their figures as one table. */
final class Bench {

    private Bench() {}

    /** What can be measured, in the order it is. */
    private enum Part {
        COMMITS,
        START,
        PAGE,
        EVENTS,
        MARKET,
        YEARS,
        /** Only where it is named: it makes ten million children first. */
        CHILDREN
    }

    public static void main(String[] names) throws Exception {
        List<Part> parts = List.of(names).stream()
                .map(name -> Part.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList();
        List<Figure> figures = new ArrayList<>();
        Path data = Path.of(System.getenv().getOrDefault("ISTIBAQ_DATA", "var/bench"));
        try (EmbeddedPostgres postgres = EmbeddedPostgres.persistent(data.resolve("postgres-18"))) {
            for (Part part : parts.isEmpty() ? usual() : parts) {
                System.out.println("Measuring " + part.name().toLowerCase(Locale.ROOT) + " …");
                try {
                    figures.addAll(measure(part, postgres, figures));
                } catch (MeasurementFailed e) {
                    System.out.println("  not measured: " + e.getMessage());
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%n%-44s %12s %-6s %12s %7s  %s%n",
                "what",
                "figure",
                "",
                "limit",
                "ratio",
                "the limit is");
        figures.forEach(figure -> System.out.println(figure.line()));
    }

    private static List<Part> usual() {
        return Arrays.stream(Part.values())
                .filter(part -> part != Part.CHILDREN)
                .toList();
    }

    private static List<Figure> measure(Part part, EmbeddedPostgres postgres, List<Figure> before) throws Exception {
        return switch (part) {
            case COMMITS -> List.of(CommitRate.measure(postgres));
            case START -> StartUp.measure(postgres);
            case PAGE -> PageOfMe.measure(postgres);
            case EVENTS -> EventsToSms.measure(postgres, commits(postgres, before));
            case MARKET -> MarketPages.measure(postgres);
            case YEARS -> SixYears.measure(postgres);
            case CHILDREN -> OneDay.measure(postgres);
        };
    }

    private static double commits(EmbeddedPostgres postgres, List<Figure> before) throws Exception {
        for (Figure figure : before) {
            if (figure.name().equals(CommitRate.NAME)) {
                return figure.value();
            }
        }
        return CommitRate.measure(postgres).value();
    }
}
