package ae.istibaq.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/**
 * Asks for pages at a steady rate, whether the last one has come or not: a page that is late counts from the moment at
 * which it was due.
 */
final class Pace {

    private final String home;
    private final int perSecond;

    Pace(String home, int perSecond) {
        this.home = home;
        this.perSecond = perSecond;
    }

    /** Milliseconds within which 95 of 100 pages came. */
    double p95(Duration time, IntFunction<String> page) throws InterruptedException {
        ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
        int count = (int) (time.toSeconds() * perSecond);
        long begun = System.nanoTime();
        try (HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                long due = begun + i * 1_000_000_000L / perSecond;
                String address = home + page.apply(i);
                TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
                threads.execute(() -> {
                    if (comes(http, address)) {
                        millis.add((System.nanoTime() - due) / 1e6);
                    } else {
                        failures.add(address);
                    }
                });
            }
        }
        if (!failures.isEmpty()) {
            throw new MeasurementFailed(failures.size() + " pages were not there, such as " + failures.peek());
        }
        return p95(millis);
    }

    static double p95(java.util.Collection<Double> millis) {
        double[] sorted =
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * 0.95))];
    }

    private static boolean comes(HttpClient http, String address) {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
