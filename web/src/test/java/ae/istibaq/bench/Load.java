package ae.istibaq.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one page as fast as it comes, with the cookies of many sessions in turn; by wrk where it is installed. */
final class Load {

    private static final int CONNECTIONS = 16;
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");

    private final String address;
    private final List<String> cookies;

    Load(String address, List<String> cookies) {
        this.address = address;
        this.cookies = cookies;
    }

    /** Pages per second, after {@code warmUp}. */
    double rate(Duration warmUp, Duration measured) throws Exception {
        boolean wrk = new ProcessBuilder("sh", "-c", "command -v wrk >/dev/null")
                        .start()
                        .waitFor()
                == 0;
        if (wrk) {
            byWrk(warmUp);
            return byWrk(measured);
        }
        byThreads(warmUp);
        return byThreads(measured);
    }

    private double byWrk(Duration time) throws IOException, InterruptedException {
        Path script = Files.createTempFile("sessions", ".lua");
        String sessions = cookies.stream().map(cookie -> '"' + cookie + '"').collect(Collectors.joining(","));
        Files.writeString(script, """
                local cookies = {%s}
                local turn = 0
                request = function()
                  turn = turn %% #cookies + 1
                  return wrk.format("GET", nil, {["Cookie"] = cookies[turn]})
                end
                """.formatted(sessions));
        Process process = new ProcessBuilder(
                        "wrk", "-t1", "-c" + CONNECTIONS, "-d" + time.toSeconds(), "-s", script.toString(), address)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Files.delete(script);
        Matcher rate = RATE.matcher(said);
        if (!rate.find() || said.contains("Non-2xx")) {
            throw new MeasurementFailed("wrk says: " + said.replace('\n', ' '));
        }
        return Double.parseDouble(rate.group(1));
    }

    private double byThreads(Duration time) throws InterruptedException {
        AtomicInteger turn = new AtomicInteger();
        AtomicLong pages = new AtomicLong();
        AtomicLong failures = new AtomicLong();
        long end = System.nanoTime() + time.toNanos();
        try (HttpClient http = HttpClient.newHttpClient();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CONNECTIONS; i++) {
                threads.execute(() -> {
                    while (System.nanoTime() < end) {
                        String cookie = cookies.get(Math.floorMod(turn.getAndIncrement(), cookies.size()));
                        (reads(http, cookie) ? pages : failures).incrementAndGet();
                    }
                });
            }
        }
        if (failures.get() > 0) {
            throw new MeasurementFailed(failures.get() + " of the pages were not there");
        }
        return pages.get() / (double) time.toSeconds();
    }

    private boolean reads(HttpClient http, String cookie) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Cookie", cookie)
                .build();
        try {
            return http.send(request, BodyHandlers.ofByteArray()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
