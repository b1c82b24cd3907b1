package ae.istibaq.core.documents;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Counts how often each client asks in a minute, so that nobody can try codes in bulk. */
@Component
class VerificationAttempts {

    private static final int CLIENTS = 50_000;

    private record Minute(long number, Map<String, Integer> attempts) {}

    private final VerificationSettings settings;
    private final Clock clock;
    private volatile Minute minute = new Minute(0, Map.of());

    VerificationAttempts(VerificationSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Counts one more; false where it is one too many. */
    boolean allowed(String client) {
        Map<String, Integer> attempts = thisMinute();
        // Full of strangers: an attack from everywhere is met by letting nobody new in until the minute is over.
        if (attempts.size() >= CLIENTS && !attempts.containsKey(client)) {
            return false;
        }
        return attempts.merge(client, 1, Integer::sum) <= settings.perMinute();
    }

    private synchronized Map<String, Integer> thisMinute() {
        long now = clock.instant().getEpochSecond() / 60;
        if (minute.number() != now) {
            minute = new Minute(now, new ConcurrentHashMap<>());
        }
        return minute.attempts();
    }
}
