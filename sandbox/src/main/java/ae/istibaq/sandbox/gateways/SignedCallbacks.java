package ae.istibaq.sandbox.gateways;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * Calls the portal back under a signature and tries again, ever more patiently, until it is answered with a 2xx. Each
 * try is signed anew, for the receiver refuses old signatures.
 */
@Component
public class SignedCallbacks implements DisposableBean {

    /** One message to deliver; {@code delivered} runs once after the first 2xx. */
    public record SignedCallback(URI to, byte[] body, String secret, Runnable delivered) {}

    /** How patient the gateways are. */
    @ConfigurationProperties("sandbox.callbacks")
    record Patience(
            @DefaultValue("1s") Duration firstRetry,
            @DefaultValue("60s") Duration longestRetry,
            @DefaultValue("500") int attempts,
            @DefaultValue("64") int atOnce) {}

    private static final Logger LOG = LoggerFactory.getLogger(SignedCallbacks.class);

    private final Patience patience;
    private final Clock clock;
    private final Semaphore atOnce;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("callback-timer").factory());
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();

    SignedCallbacks(Patience patience, Clock clock) {
        this.patience = patience;
        this.clock = clock;
        this.atOnce = new Semaphore(patience.atOnce());
    }

    public void send(SignedCallback callback, Duration after) {
        attempt(callback, 1, after);
    }

    /** Delivers before it returns; what fails is tried again later as with {@link #send}. */
    public void sendNow(SignedCallback callback) {
        deliver(callback, 1);
    }

    private void attempt(SignedCallback callback, int attempt, Duration after) {
        if (!timer.isShutdown()) {
            var unused = timer.schedule(
                    () -> senders.execute(() -> deliver(callback, attempt)), after.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void deliver(SignedCallback callback, int attempt) {
        if (answered(callback)) {
            callback.delivered().run();
        } else if (attempt < patience.attempts()) {
            long wait = patience.firstRetry().toMillis() << Math.min(attempt - 1, 20);
            attempt(
                    callback,
                    attempt + 1,
                    Duration.ofMillis(Math.min(wait, patience.longestRetry().toMillis())));
        } else {
            LOG.warn("Nobody answered at {} in {} tries: given up", callback.to(), attempt);
        }
    }

    private boolean answered(SignedCallback callback) {
        HttpRequest request = HttpRequest.newBuilder(callback.to())
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .header(Signature.HEADER, Signature.of(callback.body(), callback.secret(), clock.instant()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(callback.body()))
                .build();
        try {
            atOnce.acquire();
            try {
                int status = client.send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                return status / 100 == 2;
            } finally {
                atOnce.release();
            }
        } catch (IOException unreachable) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
        senders.shutdownNow();
        client.shutdownNow();
    }
}
