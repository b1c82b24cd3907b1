package ae.istibaq.osrati.newborn;

import ae.istibaq.core.applications.Applications;
import ae.istibaq.core.applications.Decision;
import ae.istibaq.core.applications.State;
import ae.istibaq.core.events.EventReceiver;
import ae.istibaq.core.events.EventType;
import ae.istibaq.core.events.ReceivedEvent;
import ae.istibaq.core.shared.BilingualText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receives what the identity authority decides of newborns' documents. */
@Configuration
class NewbornEvents {

    private static final String ICP = "icp";

    private final Applications applications;
    private final NewbornPapers papers;

    NewbornEvents(Applications applications, NewbornPapers papers) {
        this.applications = applications;
        this.papers = papers;
    }

    record Issued(
            String agencyReference,
            String reference,
            String notificationNumber,
            String childEmiratesId,
            String unifiedNumber,
            List<Paper> documents,
            List<NewbornDocument> outstanding,
            List<PaperRefused> refused) {

        /** Without persons, so that no log shows them. */
        @Override
        public String toString() {
            return "Issued[" + agencyReference + "]";
        }
    }

    /** @param expiresOn null where it does not expire */
    record Paper(
            NewbornDocument kind,
            String number,
            LocalDate issuedOn,
            @Nullable LocalDate expiresOn) {}

    record PaperRefused(NewbornDocument kind, String reasonCode, String reasonAr, String reasonEn) {}

    record Declined(
            String agencyReference,
            String reference,
            String notificationNumber,
            Instant decidedAt,
            String reasonCode,
            String reasonAr,
            String reasonEn) {}

    /** Comes again, with all that was issued so far, when a late document follows. */
    @Bean
    EventReceiver<Issued> newbornIssued() {
        return EventReceiver.of(
                new EventType<>("ae.icp.newborn.issued", ICP, Issued.class),
                event -> applications
                        .decide(new Decision(event.data().reference(), State.APPROVED, null, null, event.id()))
                        .filter(application -> application.state() == State.APPROVED)
                        .ifPresent(application -> papers.keep(application, event)));
    }

    @Bean
    EventReceiver<Declined> newbornRefused() {
        return declined("ae.icp.newborn.refused", State.REFUSED);
    }

    @Bean
    EventReceiver<Declined> newbornReturned() {
        return declined("ae.icp.newborn.returned", State.RETURNED);
    }

    private EventReceiver<Declined> declined(String type, State outcome) {
        return EventReceiver.of(
                new EventType<>(type, ICP, Declined.class), event -> applications.decide(decision(event, outcome)));
    }

    private static Decision decision(ReceivedEvent<Declined> event, State outcome) {
        Declined told = event.data();
        return new Decision(
                told.reference(),
                outcome,
                told.reasonCode(),
                new BilingualText(told.reasonAr(), told.reasonEn()),
                event.id());
    }
}
