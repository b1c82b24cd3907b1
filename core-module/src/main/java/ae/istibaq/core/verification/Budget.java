package ae.istibaq.core.verification;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts how often each client asks in a minute, so that nobody can try numbers in bulk; kept in memory alone. */
class Budget {

    private static final int CLIENTS = 50_000;
    private static final int SECONDS = 60;
    private static final int NETWORK = 8;

    private record Minute(long number, Map<String, Integer> attempts) {}

    private final int perMinute;
    private final Clock clock;
    private volatile Minute minute = new Minute(0, Map.of());

    Budget(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /**
     * Counts one more; false where it is one too many.
     *
     * @param address of the client, as the connection has it
     */
    boolean allows(String address) {
        String client = client(address);
        Map<String, Integer> attempts = thisMinute();
        // Full of strangers: an attack from everywhere is met by letting nobody new in until the minute is over.
        if (attempts.size() >= CLIENTS && !attempts.containsKey(client)) {
            return false;
        }
        return attempts.merge(client, 1, Integer::sum) <= perMinute;
    }

    /** How long a client who asked too often has to wait. */
    Duration untilNext() {
        return Duration.ofSeconds(SECONDS - clock.instant().getEpochSecond() % SECONDS);
    }

    /** Whoever has one address of the newer kind has a whole network of them, and is one client all the same. */
    private static String client(String address) {
        return address.indexOf(':') < 0
                ? address
                : HexFormat.of()
                        .formatHex(Arrays.copyOf(InetAddress.ofLiteral(address).getAddress(), NETWORK));
    }

    private synchronized Map<String, Integer> thisMinute() {
        long now = clock.instant().getEpochSecond() / SECONDS;
        if (minute.number() != now) {
            minute = new Minute(now, new ConcurrentHashMap<>());
        }
        return minute.attempts();
    }
}
