package ae.istibaq.sandbox.console;

import ae.istibaq.sandbox.agencies.NotPossible;
import ae.istibaq.sandbox.clock.ByItself;
import ae.istibaq.sandbox.clock.TimeTravel;
import ae.istibaq.sandbox.gateways.FaultSwitch;
import ae.istibaq.sandbox.world.NewStart;
import ae.istibaq.sandbox.world.SandboxClock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons that move the country as a whole: its clock, its faults, its beginning. */
@Controller
class WorldController {

    /** How far the clock is moved. */
    enum Step {
        HOUR(now -> now.plusHours(1)),
        DAY(now -> now.plusDays(1)),
        WEEK(now -> now.plusWeeks(1)),
        MONTH(now -> now.plusMonths(1)),
        YEAR(now -> now.plusYears(1)),
        NEXT_MORNING(Step::nextMorning),
        BACK(UnaryOperator.identity());

        private final UnaryOperator<ZonedDateTime> move;

        Step(UnaryOperator<ZonedDateTime> move) {
            this.move = move;
        }

        ZonedDateTime from(ZonedDateTime now) {
            return move.apply(now);
        }

        private static ZonedDateTime nextMorning(ZonedDateTime now) {
            ZonedDateTime nine = now.with(LocalTime.of(9, 0));
            // The clock is set to the second, so a clock just set to nine may read a moment before it.
            return nine.isAfter(now.plusMinutes(1)) ? nine : nine.plusDays(1);
        }
    }

    private static final String BACK = "redirect:/";
    private static final int MOST_DAYS = 36_525;
    /** Shorter ways are behind when the page comes back. */
    private static final Duration GLANCE = Duration.ofSeconds(3);

    private final SandboxClock clock;
    private final TimeTravel travel;
    private final ByItself byItself;
    private final Desks desks;
    private final NewStart newStart;

    WorldController(SandboxClock clock, TimeTravel travel, ByItself byItself, Desks desks, NewStart newStart) {
        this.clock = clock;
        this.travel = travel;
        this.byItself = byItself;
        this.desks = desks;
        this.newStart = newStart;
    }

    /** Forwards nothing is left out; the page shows how far it has come. */
    @PostMapping("/console/clock")
    String move(@RequestParam Step step, RedirectAttributes back) throws InterruptedException {
        if (step == Step.BACK) {
            clock.reset();
        } else {
            travel(step.from(now()));
        }
        back.addFlashAttribute("done", "clock");
        return BACK;
    }

    @PostMapping("/console/time")
    String go(@RequestParam int days, RedirectAttributes back) throws InterruptedException {
        if (days < 1 || days > MOST_DAYS) {
            throw new NotPossible("The clock goes forward by a day to a century");
        }
        travel(now().plusDays(days));
        back.addFlashAttribute("done", "clock");
        return BACK;
    }

    @PostMapping("/console/time/stop")
    String stop(RedirectAttributes back) {
        travel.stop();
        back.addFlashAttribute("done", "clock");
        return BACK;
    }

    @PostMapping("/console/by-itself")
    String goOn(@RequestParam boolean on, RedirectAttributes back) {
        byItself.set(on);
        back.addFlashAttribute("done", on ? "by-itself" : "by-hand");
        return BACK;
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(SandboxClock.DUBAI);
    }

    private void travel(ZonedDateTime until) throws InterruptedException {
        try {
            travel.begin(until.toInstant()).get(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException underWay) {
            // The page shows how far it has come.
        } catch (IllegalStateException underWay) {
            throw new NotPossible("The clock is under way already");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** One mode per agency and gateway, by its code; what is not sent or not known stays as it is. */
    @PostMapping("/console/faults")
    String set(@RequestParam Map<String, String> modes, RedirectAttributes back) {
        desks.faults().forEach(fault -> {
            String mode = modes.get(fault.gateway());
            if (mode != null && fault.modes().contains(mode) && !mode.equals(mode(fault))) {
                fault.set(mode, fault.delay(), 1);
            }
        });
        back.addFlashAttribute("done", "faults");
        return BACK;
    }

    @PostMapping("/console/faults/none")
    String mend(RedirectAttributes back) {
        desks.faults().forEach(FaultSwitch::clear);
        back.addFlashAttribute("done", "faults");
        return BACK;
    }

    @PostMapping("/console/new-start")
    String begin(RedirectAttributes back) {
        newStart.begin();
        back.addFlashAttribute("done", "new-start");
        return BACK;
    }

    private static String mode(FaultSwitch<?> fault) {
        return fault.setting().mode().name();
    }
}
