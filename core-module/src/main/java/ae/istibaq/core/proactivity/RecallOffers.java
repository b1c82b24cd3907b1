package ae.istibaq.core.proactivity;

import ae.istibaq.core.catalogue.Services;
import ae.istibaq.core.notifications.Channel;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Recalls offers whose date has come and closes those whose last day has passed. */
@Component
class RecallOffers {

    private final Offers offers;
    private final CloseOffers close;
    private final Services services;
    private final JourneyBook journeys;
    private final Telling telling;

    RecallOffers(Offers offers, CloseOffers close, Services services, JourneyBook journeys, Telling telling) {
        this.offers = offers;
        this.close = close;
        this.services = services;
        this.journeys = journeys;
        this.telling = telling;
    }

    void expire(LocalDate today) {
        for (Offer offer : offers.findByStateInAndLastDayBefore(
                EnumSet.of(OfferState.OPEN, OfferState.POSTPONED, OfferState.DECLINED), today)) {
            boolean unanswered = offer.state() != OfferState.DECLINED;
            close.as(OfferState.EXPIRED, offer);
            if (unanswered) {
                tellOfExpiry(offer);
            }
        }
    }

    /** Says that nobody has answered in time, where the service has something to say then. */
    private void tellOfExpiry(Offer offer) {
        if (services.get(offer.service()).saysOnExpiry()) {
            journeys.find(offer.journey())
                    .ifPresent(journey -> telling.ofOffer(offer, journey, "expired", "", EnumSet.allOf(Channel.class)));
        }
    }

    /** Says again that an offer is open, if it still is. */
    void recall(UUID id, String key, Journey journey) {
        Offer offer = offers.lock(id).orElseThrow();
        if (key.equals(Milestones.POSTPONED_UNTIL) && offer.become(OfferState.OPEN)) {
            offers.save(offer);
        }
        if (offer.state() == OfferState.OPEN) {
            String what = key.equals(Milestones.POSTPONED_UNTIL) ? "postponed-due" : Milestones.WINDOW_CLOSING;
            telling.ofOffer(offer, journey, what, key, EnumSet.allOf(Channel.class));
        }
    }
}
