package ae.istibaq.bench;

import ae.istibaq.testing.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Plays on the new production package what it will be asked most, so that the first people and events after a start
 * find it as quick as the thousandth.
 */
final class TrialRun {

    private static final Duration TIME_FOR_PAGES = Duration.ofSeconds(15);

    private TrialRun() {}

    public static void main(String[] none) throws Exception {
        Path data = Path.of(System.getenv().getOrDefault("ISTIBAQ_DATA", "var")).resolve("trial-postgres-18");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.persistent(data);
                Journey journey = Journey.begin(postgres, "--trial")) {
            PageOfMe.rate(journey, postgres, 1, TIME_FOR_PAGES, Duration.ofSeconds(1));
            EventsToSms.burst(journey, 20);
            EventsToSms.burst(journey, 60);
        }
    }
}
