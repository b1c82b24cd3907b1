package ae.istibaq.sandbox.internet;

import ae.istibaq.sandbox.faults.AgencyFault;
import ae.istibaq.sandbox.faults.AgencyFaults;
import ae.istibaq.sandbox.gateways.FaultSwitch;
import ae.istibaq.sandbox.world.SandboxClock;
import ae.istibaq.sandbox.world.WorldReset;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The registry of .ae and امارات. domains: what it answers to a name, and to whom it does not answer any more. */
@Component
public class Registry {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String NONE = "No Data Found\r\n";
    /** The real one's words have not been seen. */
    private static final String BARRED = "Query limit exceeded. Your address is blocked for 24 hours.\r\n";

    private static final String ENTRY = """
            Domain Name:                     %s
            Registrar ID:                    Sandbox Registrar
            Registrar Name:                  Sandbox Registrar LLC
            Status:                          ok

            Registrant Contact ID:           SANDBOX-C1
            Registrant Contact Name:         Made Up Holder
            Registrant Contact Email:        Visit whois.aeda.ae for Web based WhoIs

            Tech Contact ID:                 SANDBOX-C2
            Tech Contact Name:               Made Up Technician
            Tech Contact Email:              Visit whois.aeda.ae for Web based WhoIs

            Name Server:                     ns1.sandbox.example
            Name Server:                     ns2.sandbox.example
            """;

    private final Taken taken;
    private final WhoisSettings settings;
    private final SandboxClock clock;
    private final FaultSwitch<AgencyFault> fault;
    private final Map<String, Deque<Instant>> questions = new HashMap<>();
    private final Map<String, Instant> barredUntil = new HashMap<>();
    private int asked;

    Registry(Taken taken, WhoisSettings settings, SandboxClock clock, AgencyFaults faults) {
        this.taken = taken;
        this.settings = settings;
        this.clock = clock;
        this.fault = faults.of("aeda");
    }

    /** @return what is sent before the line is closed; empty where it is closed without a word */
    Optional<String> answer(String address, String question) throws InterruptedException {
        count();
        if (fault.strikes(AgencyFault.DOWN)) {
            return Optional.empty();
        }
        if (fault.strikes(AgencyFault.SLOW) || fault.strikes(AgencyFault.LATE)) {
            Thread.sleep(fault.delay());
        }
        if (isBarred(address)) {
            return Optional.of(BARRED);
        }
        if (fault.strikes(AgencyFault.ERRORS)) {
            return Optional.of("% Internal error, try again later\r\n");
        }
        if (fault.strikes(AgencyFault.NONSENSE)) {
            return Optional.of(entry("somebody-else.ae"));
        }
        String name = question.strip().toLowerCase(Locale.ROOT);
        return Optional.of(taken.isRegistered(name) ? entry(name) : NONE);
    }

    /** How often it was asked since the country was founded or put back. */
    public synchronized int asked() {
        return asked;
    }

    /** Bars whoever asks next, as after too many questions. */
    public synchronized void bar(String address) {
        barredUntil.put(address, clock.instant().plus(settings.barred()));
    }

    @EventListener
    synchronized void forget(WorldReset reset) {
        questions.clear();
        barredUntil.clear();
        asked = 0;
    }

    private synchronized void count() {
        asked++;
    }

    private synchronized boolean isBarred(String address) {
        Instant now = clock.instant();
        Instant until = barredUntil.get(address);
        if (until != null && until.isAfter(now)) {
            return true;
        }
        Deque<Instant> lately = questions.computeIfAbsent(address, one -> new ArrayDeque<>());
        lately.addLast(now);
        lately.removeIf(at -> !at.isAfter(now.minus(HOUR)));
        if (lately.size() > settings.questions()) {
            barredUntil.put(address, now.plus(settings.barred()));
            return true;
        }
        return false;
    }

    private static String entry(String name) {
        return ENTRY.formatted(name).replace("\n", "\r\n");
    }
}
