package ae.istibaq.core.proactivity;

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
    private final Telling telling;

    RecallOffers(Offers offers, CloseOffers close, Telling telling) {
        this.offers = offers;
        this.close = close;
        this.telling = telling;
    }

    void expire(LocalDate today) {
        for (Offer offer : offers.findByStateInAndLastDayBefore(
                EnumSet.of(OfferState.OPEN, OfferState.POSTPONED, OfferState.DECLINED), today)) {
            close.as(OfferState.EXPIRED, offer);
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
