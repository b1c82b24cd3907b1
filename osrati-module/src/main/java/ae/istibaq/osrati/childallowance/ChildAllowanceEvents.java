package ae.istibaq.osrati.childallowance;

import ae.istibaq.core.applications.Applications;
import ae.istibaq.core.applications.Decision;
import ae.istibaq.core.applications.State;
import ae.istibaq.core.eligibility.Eligibility;
import ae.istibaq.core.eligibility.VerdictGiven;
import ae.istibaq.core.events.EventReceiver;
import ae.istibaq.core.events.EventType;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.tasks.Tasks;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Receives what the federal register decides of allowances, and hands to a person what no register settles. */
@Configuration
class ChildAllowanceEvents {

    private static final String FAHR = "fahr";

    private final Applications applications;
    private final Eligibility eligibility;
    private final Tasks tasks;

    ChildAllowanceEvents(Applications applications, Eligibility eligibility, Tasks tasks) {
        this.applications = applications;
        this.eligibility = eligibility;
        this.tasks = tasks;
    }

    /** @param reference of the portal's application; null where the employer entered it itself */
    record Added(String agencyReference, @Nullable String reference) {}

    record Refused(
            String agencyReference,
            String reference,
            Instant decidedAt,
            String reasonCode,
            String reasonAr,
            String reasonEn) {}

    @Bean
    EventReceiver<Added> childAllowanceAdded() {
        return EventReceiver.of(new EventType<>("ae.fahr.child-allowance.added", FAHR, Added.class), event -> {
            String reference = event.data().reference();
            if (reference != null) {
                applications.decide(new Decision(reference, State.APPROVED, null, null, event.id()));
            }
        });
    }

    @Bean
    EventReceiver<Refused> childAllowanceRefused() {
        return EventReceiver.of(new EventType<>("ae.fahr.child-allowance.refused", FAHR, Refused.class), event -> {
            Refused told = event.data();
            applications.decide(new Decision(
                    told.reference(),
                    State.REFUSED,
                    told.reasonCode(),
                    new BilingualText(told.reasonAr(), told.reasonEn()),
                    event.id()));
        });
    }

    @EventListener
    void on(VerdictGiven given) {
        if (!given.service().equals(ChildAllowance.KEY)) {
            return;
        }
        eligibility
                .find(given.verdict())
                .filter(verdict ->
                        verdict.notMet().stream().anyMatch(result -> result.id().equals(ChildAllowanceCheck.SETTLED)))
                .ifPresent(verdict -> tasks.ask(
                        "osrati.childallowance.rule.parent-not-settled",
                        verdict.situation().told("notificationNumber"),
                        given.cause()));
    }
}
