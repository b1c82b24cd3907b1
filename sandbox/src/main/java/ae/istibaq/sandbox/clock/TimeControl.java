package ae.istibaq.sandbox.clock;

import ae.istibaq.sandbox.world.SandboxClock;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Moves the country through time day by day, for tests, and switches whether it goes on by itself. */
@RestController
@RequestMapping("/control")
class TimeControl {

    private final TimeTravel travel;
    private final SandboxClock clock;
    private final ByItself byItself;

    TimeControl(TimeTravel travel, SandboxClock clock, ByItself byItself) {
        this.travel = travel;
        this.clock = clock;
        this.byItself = byItself;
    }

    /** One of the two. */
    record Way(
            @Nullable @Min(1) @Max(36_525) Integer days,
            @Nullable Instant until) {}

    record Switch(boolean on) {}

    /** Answers when the country has arrived. */
    @PostMapping("/time")
    Passage go(@Valid @RequestBody Way way) {
        var until = way.until();
        var days = way.days();
        if ((until == null) == (days == null)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Say one of days, until");
        }
        var now = clock.instant();
        var goal = until == null && days != null ? now.plus(Duration.ofDays(days)) : until;
        if (goal == null || !goal.isAfter(now)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Time is gone through forwards");
        }
        try {
            return travel.begin(goal).join();
        } catch (IllegalStateException underWay) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "A passage is under way", underWay);
        }
    }

    @GetMapping("/time")
    Optional<Passage> last() {
        return travel.last();
    }

    @GetMapping("/by-itself")
    Switch byItself() {
        return new Switch(byItself.isOn());
    }

    @PostMapping("/by-itself")
    Switch set(@RequestBody Switch wanted) {
        byItself.set(wanted.on());
        return byItself();
    }
}
