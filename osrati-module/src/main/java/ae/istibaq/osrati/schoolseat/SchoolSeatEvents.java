package ae.istibaq.osrati.schoolseat;

import ae.istibaq.core.applications.Application;
import ae.istibaq.core.applications.Applications;
import ae.istibaq.core.applications.Decision;
import ae.istibaq.core.applications.State;
import ae.istibaq.core.events.EventReceiver;
import ae.istibaq.core.events.EventType;
import ae.istibaq.core.events.ReceivedEvent;
import ae.istibaq.core.shared.BilingualText;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receives what the ministry tells of seats. */
@Configuration
class SchoolSeatEvents {

    private static final String MOE = "moe";

    private final Applications applications;
    private final Seats seats;
    private final SeatNotices notices;
    private final Clock clock;

    SchoolSeatEvents(Applications applications, Seats seats, SeatNotices notices, Clock clock) {
        this.applications = applications;
        this.seats = seats;
        this.notices = notices;
        this.clock = clock;
    }

    record Zone(String code, String nameAr, String nameEn) {

        BilingualText name() {
            return new BilingualText(nameAr, nameEn);
        }
    }

    /** @param zone null where the home is not known, or protected */
    record Reserved(
            String agencyReference,
            String reference,
            String schoolYear,
            @Nullable Zone zone) {}

    record Released(String agencyReference, String reference, LocalDate releasedOn) {}

    @Bean
    EventReceiver<Reserved> seatReserved() {
        return EventReceiver.of(
                new EventType<>("ae.moe.seat.reserved", MOE, Reserved.class),
                event -> applications
                        .decide(new Decision(event.data().reference(), State.APPROVED, null, null, event.id()))
                        .filter(application -> application.state() == State.APPROVED)
                        .ifPresent(application -> keep(application, event)));
    }

    /** On our wish, because the child is registered, or because it has died. */
    @Bean
    EventReceiver<Released> seatReleased() {
        return EventReceiver.of(
                new EventType<>("ae.moe.seat.released", MOE, Released.class),
                event -> seats.released(event.data().reference(), event.data().releasedOn()));
    }

    private void keep(Application application, ReceivedEvent<Reserved> event) {
        Reserved told = event.data();
        Zone zone = told.zone();
        seats.reserved(
                told.reference(), told.agencyReference(), zone == null ? null : zone.name(), LocalDate.now(clock));
        notices.reserved(application, told.schoolYear(), event.id());
    }
}
