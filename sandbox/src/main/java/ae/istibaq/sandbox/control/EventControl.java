package ae.istibaq.sandbox.control;

import ae.istibaq.sandbox.agencies.NoSuchEntry;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.Outbox;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what became of each event, and sends one again. */
@RestController
@RequestMapping("/control/events")
class EventControl {

    private final Outbox outbox;

    EventControl(Outbox outbox) {
        this.outbox = outbox;
    }

    @GetMapping
    List<AgencyEvent> all(@RequestParam(required = false) @Nullable String subject) {
        return outbox.all().stream()
                .filter(event -> subject == null || event.subject().equals(subject))
                .toList();
    }

    @GetMapping("/{id}")
    AgencyEvent one(@PathVariable String id) {
        return outbox.find(id).orElseThrow(NoSuchEntry::new);
    }

    @PostMapping("/{id}/repetition")
    AgencyEvent again(@PathVariable String id) {
        return outbox.resend(id).orElseThrow(NoSuchEntry::new);
    }
}
