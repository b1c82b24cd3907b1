package ae.istibaq.bench;

import ae.istibaq.testing.EmbeddedPostgres;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/**
 * The whole chain from an agency's event to the first SMS at the gateway: the highest of the rates below at which
 * nothing piles up.
 */
final class EventsToSms {

    private static final List<Integer> RATES = List.of(50, 75, 100, 125, 150, 200, 300, 500);
    private static final List<Integer> WARM_UP = List.of(40, 80, 80, 100);
    private static final int SECONDS = 20;
    private static final double LONGEST_P95_MILLIS = 2000;

    private EventsToSms() {}

    record Run(double perSecond, double p95) {

        boolean holds(int rate) {
            return perSecond >= 0.95 * rate && p95 <= LONGEST_P95_MILLIS;
        }
    }

    static List<Figure> measure(EmbeddedPostgres postgres, double commits) throws Exception {
        try (Journey journey = Journey.begin(postgres)) {
            for (int rate : WARM_UP) {
                burst(journey, rate);
            }
            Run best = null;
            for (int rate : RATES) {
                Run run = burst(journey, rate);
                System.out.printf(Locale.ROOT, "  %d/s: %.0f/s, p95 %.0f ms%n", rate, run.perSecond, run.p95);
                if (!run.holds(rate)) {
                    best = best == null ? run : best;
                    break;
                }
                best = run;
            }
            if (best == null) {
                throw new MeasurementFailed("no burst was measured");
            }
            return List.of(
                    new Figure("events with their SMS, sustained", best.perSecond, "/s")
                            .against(CommitRate.NAME, commits),
                    new Figure("from the event to the SMS, p95 at that rate", best.p95, "ms")
                            .against("the longest that is allowed", LONGEST_P95_MILLIS));
        }
    }

    /** Tells of as many marriages a second, and waits until each has brought its SMS. */
    static Run burst(Journey journey, int rate) throws InterruptedException {
        int count = rate * SECONDS;
        journey.tell("/control/contracts/burst", Map.of("count", count, "ratePerSecond", rate));
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS + 120L).toNanos();
        while (true) {
            TimeUnit.MILLISECONDS.sleep(500);
            JsonNode report = journey.ask("/control/bursts/last");
            boolean all = report.path("firstSms").path("count").asInt() >= count;
            if (all && report.path("phase").asString().equals("SENT")) {
                return new Run(
                        report.path("acceptedPerSecond").asDouble(),
                        report.path("firstSms").path("p95").asDouble());
            }
            if (System.nanoTime() > end) {
                throw new MeasurementFailed("at " + rate + "/s only "
                        + report.path("firstSms").path("count").asInt() + " of " + count + " events brought an SMS");
            }
        }
    }
}
