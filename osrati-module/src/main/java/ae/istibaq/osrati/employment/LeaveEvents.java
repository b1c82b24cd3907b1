package ae.istibaq.osrati.employment;

import ae.istibaq.core.applications.Applications;
import ae.istibaq.core.applications.Decision;
import ae.istibaq.core.applications.State;
import ae.istibaq.core.events.EventReceiver;
import ae.istibaq.core.events.EventType;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receives what the federal register tells of leaves around a birth: those the portal asked for, and those it didn't. */
@Configuration
class LeaveEvents {

    private static final String FAHR = "fahr";

    private final Applications applications;
    private final KnownLeaves leaves;
    private final TellOfLeave tell;

    LeaveEvents(Applications applications, KnownLeaves leaves, TellOfLeave tell) {
        this.applications = applications;
        this.leaves = leaves;
        this.tell = tell;
    }

    /** @param reference of the portal's application; null for a row the employer entered itself */
    record Registered(
            String agencyReference,
            @Nullable String reference,
            String employeeEmiratesId,
            Leave.Kind kind,
            @Nullable String notificationNumber,
            LocalDate from,
            LocalDate to,
            List<LocalDate> days) {

        Leave leave() {
            return new Leave(agencyReference, reference, kind, from, to, days, notificationNumber);
        }
    }

    record Refused(
            String agencyReference,
            String reference,
            Leave.Kind kind,
            Instant decidedAt,
            String reasonCode,
            String reasonAr,
            String reasonEn) {}

    record Changed(
            String agencyReference,
            @Nullable String reference,
            String employeeEmiratesId,
            Leave.Kind kind,
            @Nullable String notificationNumber,
            LocalDate from,
            LocalDate to,
            List<LocalDate> days,
            boolean cancelled) {

        Leave leave() {
            return new Leave(agencyReference, reference, kind, from, to, days, notificationNumber);
        }
    }

    @Bean
    EventReceiver<Registered> leaveRegistered() {
        return EventReceiver.of(new EventType<>("ae.fahr.leave.registered", FAHR, Registered.class), event -> {
            Registered told = event.data();
            leaves.keep(EmiratesId.of(told.employeeEmiratesId()), told.leave(), false, event.id());
            if (told.reference() != null) {
                applications.decide(new Decision(told.reference(), State.APPROVED, null, null, event.id()));
            }
        });
    }

    @Bean
    EventReceiver<Refused> leaveRefused() {
        return EventReceiver.of(
                new EventType<>("ae.fahr.leave.refused", FAHR, Refused.class),
                event -> applications.decide(refusal(event.data(), event.id())));
    }

    /** The row as it now reads; why it changed is the employer's and the employee's affair. */
    @Bean
    EventReceiver<Changed> leaveChanged() {
        return EventReceiver.of(new EventType<>("ae.fahr.leave.changed", FAHR, Changed.class), event -> {
            Changed told = event.data();
            EmiratesId employee = EmiratesId.of(told.employeeEmiratesId());
            leaves.keep(employee, told.leave(), told.cancelled(), event.id());
            tell.changed(employee, told.leave(), told.cancelled(), event.id());
        });
    }

    private static Decision refusal(Refused told, UUID cause) {
        return new Decision(
                told.reference(),
                State.REFUSED,
                told.reasonCode(),
                new BilingualText(told.reasonAr(), told.reasonEn()),
                cause);
    }
}
