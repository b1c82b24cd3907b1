package ae.istibaq.sandbox.console;

import ae.istibaq.sandbox.control.Deliveries;
import ae.istibaq.sandbox.events.AgencyEvent;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells whoever pressed a button what was done and whether the portal has heard of it. */
@Component
class Flash {

    private final Deliveries deliveries;

    Flash(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** @param what last part of the text's key */
    void told(RedirectAttributes back, String what, List<AgencyEvent> events) {
        back.addFlashAttribute("done", what);
        events.stream()
                .map(deliveries::await)
                .reduce((one, other) -> one == AgencyEvent.State.DELIVERED ? other : one)
                .ifPresent(state -> back.addFlashAttribute("delivery", state.name()));
    }

    void told(RedirectAttributes back, String what, AgencyEvent event) {
        told(back, what, List.of(event));
    }

    /** Nothing was to be told. */
    void done(RedirectAttributes back, String what) {
        back.addFlashAttribute("done", what);
    }
}
