package ae.istibaq.core.proactivity;

import ae.istibaq.core.applications.StopApplications;
import ae.istibaq.core.eligibility.Eligibility;
import ae.istibaq.core.shared.EmiratesId;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes back what rested on a fact that was corrected or annulled, and tells those who had heard of it. */
@Component
class Undoing {

    private final Bundles bundles;
    private final JourneyBook journeys;
    private final Offers offers;
    private final Milestones milestones;
    private final Eligibility eligibility;
    private final StopApplications stop;
    private final CloseOffers close;
    private final Reactions reactions;
    private final Telling telling;
    private final Clock clock;

    Undoing(
            Bundles bundles,
            JourneyBook journeys,
            Offers offers,
            Milestones milestones,
            Eligibility eligibility,
            StopApplications stop,
            CloseOffers close,
            Reactions reactions,
            Telling telling,
            Clock clock) {
        this.bundles = bundles;
        this.journeys = journeys;
        this.offers = offers;
        this.milestones = milestones;
        this.eligibility = eligibility;
        this.stop = stop;
        this.close = close;
        this.reactions = reactions;
        this.telling = telling;
        this.clock = clock;
    }

    @EventListener
    void on(LifeEvent.Annulled event) {
        for (Bundle bundle : bundles.begunBy(event.of())) {
            journeys.lock(bundle.key(), event.matter()).ifPresent(journey -> {
                undo(journey, event.cause(), bundle.key() + ".reason.annulled");
                journeys.end(journey.id(), clock.instant());
                milestones.dropOf(journey.id());
                tell(bundle, journey, "annulled", event.cause());
            });
        }
    }

    @EventListener
    void on(LifeEvent.Corrected event) {
        for (Bundle bundle : bundles.begunBy(event.anew().getClass())) {
            journeys.lock(bundle.key(), event.matter()).ifPresent(journey -> {
                undo(journey, event.cause(), bundle.key() + ".reason.corrected");
                tell(bundle, journey, "corrected", event.cause());
            });
            reactions.begin(bundle, event.anew());
        }
    }

    private void undo(Journey journey, UUID cause, String reasonKey) {
        for (Offer found : offers.findByJourney(journey.id())) {
            close.as(OfferState.WITHDRAWN, offers.lock(found.id()).orElseThrow());
        }
        eligibility.voidAll(journey.id());
        stop.ofJourney(journey.id(), reasonKey, cause);
    }

    private void tell(Bundle bundle, Journey journey, String what, UUID cause) {
        bundle.toldOfUndoing().forEach(role -> {
            EmiratesId person = journey.roles().get(role);
            if (person != null) {
                telling.ofUndoing(journey, bundle.key() + ".notice." + what, person, cause);
            }
        });
    }
}
