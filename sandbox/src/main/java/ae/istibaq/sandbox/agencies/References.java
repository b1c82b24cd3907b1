package ae.istibaq.sandbox.agencies;

import ae.istibaq.sandbox.world.SandboxClock;
import java.security.SecureRandom;
import java.util.function.Predicate;

/**
 * Numbers under which agencies file things. Drawn, not counted: a country started anew must not use numbers that the
 * portal has seen before.
 */
public final class References {

    private static final SecureRandom RANDOM = new SecureRandom();

    private References() {}

    /** Prefix, year and eight digits. */
    public static String fresh(String prefix, SandboxClock clock, Predicate<String> taken) {
        while (true) {
            var drawn = "%s-%d-%08d".formatted(prefix, clock.today().getYear(), RANDOM.nextInt(100_000_000));
            if (!taken.test(drawn)) {
                return drawn;
            }
        }
    }

    /** Nine digits, the first a 7: apart from the books of the seed. */
    public static String book(Predicate<String> taken) {
        while (true) {
            var drawn = "7%08d".formatted(RANDOM.nextInt(100_000_000));
            if (!taken.test(drawn)) {
                return drawn;
            }
        }
    }
}
