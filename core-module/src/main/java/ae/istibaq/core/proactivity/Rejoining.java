package ae.istibaq.core.proactivity;

import ae.istibaq.core.people.PersonsJoined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets stages of life and offers follow a person whose key has changed. */
@Component
class Rejoining {

    private final JourneyBook journeys;
    private final EndingBook endings;
    private final Offers offers;

    Rejoining(JourneyBook journeys, EndingBook endings, Offers offers) {
        this.journeys = journeys;
        this.endings = endings;
        this.offers = offers;
    }

    @EventListener
    void on(PersonsJoined joined) {
        journeys.move(joined.was(), joined.is());
        endings.move(joined.was(), joined.is());
        offers.move(joined.was().value(), joined.is().value());
    }
}
