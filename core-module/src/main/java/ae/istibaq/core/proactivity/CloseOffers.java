package ae.istibaq.core.proactivity;

import ae.istibaq.core.notifications.Notifications;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Closes offers, with the dates on which they would be recalled and the messages that have not left. */
@Component
class CloseOffers {

    private final Offers offers;
    private final Milestones milestones;
    private final Notifications notifications;

    CloseOffers(Offers offers, Milestones milestones, Notifications notifications) {
        this.offers = offers;
        this.milestones = milestones;
        this.notifications = notifications;
    }

    /** Closes an offer in a way; false where it was closed already. */
    boolean as(OfferState how, Offer offer) {
        if (!offer.become(how)) {
            return false;
        }
        offers.save(offer);
        quiet(offer.id());
        return true;
    }

    /** Withdraws an offer that is open or asked about again later; what was answered stays answered. */
    boolean withdrawUnanswered(UUID id) {
        Offer offer = offers.lock(id).orElseThrow();
        boolean unanswered = offer.state() == OfferState.OPEN || offer.state() == OfferState.POSTPONED;
        return unanswered && as(OfferState.WITHDRAWN, offer);
    }

    /** Says no more of an offer. */
    void quiet(UUID offer) {
        milestones.stop(offer);
        notifications.stop(offer);
    }
}
