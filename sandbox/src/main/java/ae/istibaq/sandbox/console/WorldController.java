package ae.istibaq.sandbox.console;

import ae.istibaq.sandbox.gateways.FaultSwitch;
import ae.istibaq.sandbox.world.NewStart;
import ae.istibaq.sandbox.world.SandboxClock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;
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

    private final SandboxClock clock;
    private final Desks desks;
    private final NewStart newStart;

    WorldController(SandboxClock clock, Desks desks, NewStart newStart) {
        this.clock = clock;
        this.desks = desks;
        this.newStart = newStart;
    }

    @PostMapping("/console/clock")
    String move(@RequestParam Step step, RedirectAttributes back) {
        if (step == Step.BACK) {
            clock.reset();
        } else {
            clock.moveTo(step.from(clock.instant().atZone(SandboxClock.DUBAI)).toInstant());
        }
        back.addFlashAttribute("done", "clock");
        return BACK;
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
