package ae.istibaq.bench;

import ae.istibaq.testing.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** From the start of the process to the first healthy answer, and the memory it holds a little later. */
final class StartUp {

    private static final int RUNS = 3;
    private static final String HEALTH =
            "http://127.0.0.1:" + System.getenv("MANAGEMENT_PORT") + "/actuator/health/readiness";

    private StartUp() {}

    private record Measure(double seconds, double megabytes) {}

    static List<Figure> measure(EmbeddedPostgres postgres) throws Exception {
        Map<String, String> environment = new HashMap<>(Program.database(postgres, "portal"));
        environment.put("JAVA_OPTS", "-Xmx512m");
        // As an installation has it: the machine's own time.
        environment.put("CLOCK_AUTHORITY", "");
        List<String> jar = Program.java("-Xmx512m", "-jar", "web/target/istibaq.jar");
        List<String> production = List.of("web/target/production/start");
        once(environment, jar); // migrates
        Measure plain = median(environment, jar);
        Measure packaged = median(environment, production);
        return List.of(
                new Figure("production package, start to healthy", packaged.seconds, "s")
                        .against("the plain jar", plain.seconds),
                new Figure("production package, memory after start", packaged.megabytes, "MB")
                        .against("the plain jar", plain.megabytes));
    }

    private static Measure median(Map<String, String> environment, List<String> command) throws Exception {
        List<Double> seconds = new ArrayList<>();
        List<Double> megabytes = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            Measure measure = once(environment, command);
            seconds.add(measure.seconds);
            megabytes.add(measure.megabytes);
        }
        Collections.sort(seconds);
        Collections.sort(megabytes);
        return new Measure(seconds.get(RUNS / 2), megabytes.get(RUNS / 2));
    }

    private static Measure once(Map<String, String> environment, List<String> command) throws Exception {
        try (Program program = Program.start("portal", environment, command)) {
            double seconds = program.await(HEALTH).secondsSinceStart();
            TimeUnit.SECONDS.sleep(3);
            return new Measure(seconds, program.megabytes());
        }
    }
}
