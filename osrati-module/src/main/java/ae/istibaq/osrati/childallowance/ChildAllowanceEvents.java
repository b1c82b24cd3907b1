package ae.istibaq.osrati.childallowance;

import ae.istibaq.core.applications.Applications;
import ae.istibaq.core.applications.Decision;
import ae.istibaq.core.applications.State;
import ae.istibaq.core.eligibility.Eligibility;
import ae.istibaq.core.eligibility.VerdictGiven;
import ae.istibaq.core.events.EventReceiver;
import ae.istibaq.core.events.EventType;
import ae.istibaq.core.people.Births;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.tasks.Tasks;
import java.time.Instant;
import java.time.YearMonth;
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
    private final PaidAllowances paid;
    private final TellOfAllowance tell;
    private final Births births;

    ChildAllowanceEvents(
            Applications applications,
            Eligibility eligibility,
            Tasks tasks,
            PaidAllowances paid,
            TellOfAllowance tell,
            Births births) {
        this.applications = applications;
        this.eligibility = eligibility;
        this.tasks = tasks;
        this.paid = paid;
        this.tell = tell;
        this.births = births;
    }

    /**
     * @param reference of the portal's application; null where the employer entered it itself
     * @param fromMonth such as 2027-07
     */
    record Added(
            String agencyReference,
            @Nullable String reference,
            String employeeEmiratesId,
            ChildRef child,
            YearMonth fromMonth) {}

    /** By one number at least. */
    record ChildRef(@Nullable String emiratesId, @Nullable String notificationNumber) {}

    /** @param lastMonth for which it is paid */
    record Ended(
            String agencyReference,
            String employeeEmiratesId,
            ChildRef child,
            YearMonth fromMonth,
            YearMonth lastMonth,
            PaidAllowance.End reasonCode) {}

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
            Added told = event.data();
            String reference = told.reference();
            paid.keep(new PaidAllowance(
                    told.agencyReference(),
                    EmiratesId.of(told.employeeEmiratesId()),
                    child(told.child()),
                    told.fromMonth(),
                    null,
                    null));
            if (reference != null) {
                applications.decide(new Decision(reference, State.APPROVED, null, null, event.id()));
            }
        });
    }

    @Bean
    EventReceiver<Ended> childAllowanceEnded() {
        return EventReceiver.of(new EventType<>("ae.fahr.child-allowance.ended", FAHR, Ended.class), event -> {
            Ended told = event.data();
            PaidAllowance allowance = new PaidAllowance(
                    told.agencyReference(),
                    EmiratesId.of(told.employeeEmiratesId()),
                    child(told.child()),
                    told.fromMonth(),
                    told.lastMonth(),
                    told.reasonCode());
            paid.keep(allowance);
            tell.ended(allowance, event.id());
        });
    }

    private PersonId child(ChildRef ref) {
        String number = ref.emiratesId();
        return births.child(ref.notificationNumber(), number == null ? null : EmiratesId.of(number));
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
