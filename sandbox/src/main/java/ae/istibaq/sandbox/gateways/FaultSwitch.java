package ae.istibaq.sandbox.gateways;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * One gateway's fault switch: at most one mode at a time, for a share of the calls. Every gateway names its own modes;
 * {@code NONE}, {@code SLOW} and {@code DOWN} mean the same at all of them.
 */
public final class FaultSwitch<M extends Enum<M>> {

    /** What is set: the delay counts for the modes that wait, the share (0 to 1) says how many calls are hit. */
    public record Setting<M extends Enum<M>>(M mode, Duration delay, double share) {}

    private static final Duration USUAL_DELAY = Duration.ofSeconds(5);

    private final String gateway;
    private final Class<M> modes;
    private volatile Setting<M> setting;

    public FaultSwitch(String gateway, Class<M> modes) {
        this.gateway = gateway;
        this.modes = modes;
        this.setting = new Setting<>(Enum.valueOf(modes, "NONE"), USUAL_DELAY, 1);
    }

    public String gateway() {
        return gateway;
    }

    public List<String> modes() {
        return Arrays.stream(modes.getEnumConstants()).map(Enum::name).toList();
    }

    public Setting<M> setting() {
        return setting;
    }

    public void set(String mode, Duration delay, double share) {
        setting = new Setting<>(Enum.valueOf(modes, mode), delay, share);
    }

    public void clear() {
        set("NONE", USUAL_DELAY, 1);
    }

    /** Whether this call is hit by the mode. */
    public boolean strikes(M mode) {
        return strikes(mode.name());
    }

    private boolean strikes(String mode) {
        Setting<M> now = setting;
        return now.mode().name().equals(mode)
                && (now.share() >= 1 || ThreadLocalRandom.current().nextDouble() < now.share());
    }

    /** Plays the two modes that all gateways have: waits when slow, refuses when down. */
    public void play() throws InterruptedException {
        if (strikes("SLOW")) {
            Thread.sleep(delay());
        }
        if (strikes("DOWN")) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    public Duration delay() {
        return setting.delay();
    }
}
