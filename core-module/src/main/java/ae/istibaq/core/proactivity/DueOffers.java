package ae.istibaq.core.proactivity;

import ae.istibaq.core.notifications.Channel;
import ae.istibaq.core.notifications.Notifications;
import ae.istibaq.core.time.DayHasPassed;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** At the turn of the day recalls offers whose date has come and closes those whose last day has passed. */
@Component
class DueOffers {

    private static final int AT_A_TIME = 500;

    private final Offers offers;
    private final Milestones milestones;
    private final Journeys journeys;
    private final Notifications notifications;
    private final Telling telling;

    DueOffers(Offers offers, Milestones milestones, Journeys journeys, Notifications notifications, Telling telling) {
        this.offers = offers;
        this.milestones = milestones;
        this.journeys = journeys;
        this.notifications = notifications;
        this.telling = telling;
    }

    @EventListener
    void on(DayHasPassed day) {
        expire(day.today());
        List<Milestones.Milestone> due;
        do {
            due = milestones.reach(day.today(), AT_A_TIME);
            due.forEach(this::recall);
        } while (due.size() == AT_A_TIME);
    }

    private void expire(LocalDate today) {
        for (Offer offer : offers.findByStateInAndLastDayBefore(
                EnumSet.of(OfferState.OPEN, OfferState.POSTPONED, OfferState.DECLINED), today)) {
            if (offer.become(OfferState.EXPIRED)) {
                offers.save(offer);
                milestones.stop(offer.id());
                notifications.stop(offer.id());
            }
        }
    }

    private void recall(Milestones.Milestone milestone) {
        Offer offer = offers.lock(milestone.offer()).orElseThrow();
        if (milestone.kind() == Milestones.Kind.POSTPONED_UNTIL && offer.become(OfferState.OPEN)) {
            offers.save(offer);
        }
        if (offer.state() != OfferState.OPEN) {
            return;
        }
        String what = milestone.kind() == Milestones.Kind.WINDOW_CLOSING ? "window-closing" : "postponed-due";
        journeys.find(offer.journey())
                .ifPresent(journey -> telling.ofOffer(offer, journey, what, EnumSet.allOf(Channel.class)));
    }
}
