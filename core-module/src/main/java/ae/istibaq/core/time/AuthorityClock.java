package ae.istibaq.core.time;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** The machine's clock shifted by the offset that a time authority tells; keeps the last offset while it is silent. */
class AuthorityClock extends Clock implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(AuthorityClock.class);
    private static final Duration FIRST_ANSWER = Duration.ofSeconds(15);
    private static final Duration SET_BACK = Duration.ofMinutes(1);

    private final Clock machine;
    private final HttpRequest question;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private final ScheduledExecutorService asking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("time-authority").factory());
    private volatile Duration offset = Duration.ZERO;
    private volatile Runnable whenSetBack = () -> {};
    private boolean setBack;

    AuthorityClock(Clock machine, URI authority, Duration every) {
        this.machine = machine;
        this.question =
                HttpRequest.newBuilder(authority).timeout(Duration.ofSeconds(3)).build();
        askForTheFirstTime(every);
        asking.scheduleWithFixedDelay(this::follow, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What begins by the wrong time is planned by the wrong time: the portal waits a while for the right one. */
    private void askForTheFirstTime(Duration pause) {
        long end = System.nanoTime() + FIRST_ANSWER.toNanos();
        try {
            while (!ask() && System.nanoTime() < end) {
                Thread.sleep(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs something, until it succeeds, when the authority has set the clock back by more than answers may differ. */
    void whenSetBack(Runnable then) {
        whenSetBack = then;
    }

    void follow() {
        ask();
    }

    /** Asks the authority now; one question after the other, or a late answer would set the time back. */
    private synchronized boolean ask() {
        try {
            String answer = http.send(question, BodyHandlers.ofString()).body();
            // Throws where the answer says anything else, such as that the authority is out of order.
            Duration told = Duration.ofSeconds(JsonMapper.shared()
                    .readTree(answer)
                    .required("offsetSeconds")
                    .longValue());
            setBack |= told.compareTo(offset.minus(SET_BACK)) < 0;
            offset = told;
            if (setBack) {
                whenSetBack.run();
                setBack = false;
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            // A silent authority must not stop the portal: time goes on from the last known offset.
            log.debug("The time authority is not followed: {}", e.getClass().getSimpleName());
        }
        return false;
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        AuthorityClock source = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return source.withZone(other);
            }

            @Override
            public Instant instant() {
                return source.instant();
            }
        };
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(offset);
    }

    @Override
    public void close() {
        asking.shutdownNow();
        http.shutdownNow();
    }
}
