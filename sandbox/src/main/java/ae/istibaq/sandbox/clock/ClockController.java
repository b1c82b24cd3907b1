package ae.istibaq.sandbox.clock;

import ae.istibaq.sandbox.world.SandboxClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Tells the country's time to whoever follows it, and moves it. */
@RestController
class ClockController {

    private static final long CENTURY = Duration.ofDays(36_525).toSeconds();

    private final SandboxClock clock;

    ClockController(SandboxClock clock) {
        this.clock = clock;
    }

    record Time(Instant now, long offsetSeconds) {}

    /** One of the three. */
    record Move(
            @Nullable Long advanceSeconds,
            @Nullable Instant now,
            @Nullable Boolean reset) {}

    @GetMapping("/clock")
    Time time() {
        return new Time(clock.instant(), clock.offsetSeconds());
    }

    @PostMapping("/clock")
    Time move(@RequestBody Move move) {
        if (Stream.of(move.advanceSeconds(), move.now(), move.reset())
                        .filter(Objects::nonNull)
                        .count()
                != 1) {
            throw refused("Say one of advanceSeconds, now, reset");
        }
        var now = move.now();
        var advance = move.advanceSeconds();
        if (advance != null) {
            if (Math.abs(advance) > CENTURY) {
                throw refused("The clock moves by a century at most");
            }
            clock.advance(Duration.ofSeconds(advance));
        } else if (now != null) {
            if (Math.abs(Duration.between(clock.instant(), now).toSeconds()) > CENTURY) {
                throw refused("The clock moves by a century at most");
            }
            clock.moveTo(now);
        } else {
            clock.reset();
        }
        return time();
    }

    private static ResponseStatusException refused(String why) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, why);
    }
}
