package ae.istibaq.core.proactivity;

import ae.istibaq.core.eligibility.Eligibility;
import ae.istibaq.core.notifications.Notifications;
import ae.istibaq.core.notifications.PersonNotReached;
import ae.istibaq.core.notifications.PersonNotReached.Obstacle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Turns to the next receiver of a step when the first is found dead or cannot be reached. */
@Component
class Substitutes {

    private final Bundles bundles;
    private final Journeys journeys;
    private final Offers offers;
    private final Milestones milestones;
    private final Eligibility eligibility;
    private final Notifications notifications;
    private final Receivers receivers;
    private final Telling telling;

    Substitutes(
            Bundles bundles,
            Journeys journeys,
            Offers offers,
            Milestones milestones,
            Eligibility eligibility,
            Notifications notifications,
            Receivers receivers,
            Telling telling) {
        this.bundles = bundles;
        this.journeys = journeys;
        this.offers = offers;
        this.milestones = milestones;
        this.eligibility = eligibility;
        this.notifications = notifications;
        this.receivers = receivers;
        this.telling = telling;
    }

    @EventListener
    void on(PersonNotReached lost) {
        UUID id = lost.about().journey();
        Optional<Journey> journey = id == null ? Optional.empty() : journeys.find(id);
        journey.ifPresent(found -> {
            Bundle bundle = bundles.of(found);
            Optional<Offer> offer = offers.lock(lost.about().matter());
            if (offer.isPresent()) {
                pass(offer.get(), found, bundle, lost);
            } else {
                tellAnother(found, bundle, lost);
            }
        });
    }

    private void pass(Offer offer, Journey journey, Bundle bundle, PersonNotReached lost) {
        if (offer.state() != OfferState.OPEN && offer.state() != OfferState.POSTPONED) {
            return;
        }
        Optional<Role> next =
                bundle.stepOf(offer.service()).flatMap(step -> receivers.after(journey, step.to(), lost.person()));
        if (next.isPresent() && offer.become(OfferState.WITHDRAWN)) {
            offers.save(offer);
            milestones.stop(offer.id());
            notifications.stop(offer.id());
            eligibility.check(
                    offer.service(),
                    journey.situationOf(
                            next.get(),
                            eligibility
                                    .find(offer.verdict())
                                    .map(verdict -> verdict.situation().occasion())
                                    .orElse("")));
        } else {
            ask(journey, offer.service().value(), lost);
        }
    }

    private void tellAnother(Journey journey, Bundle bundle, PersonNotReached lost) {
        Optional<Step.Tell> step = bundle.tellingOf(lost.template());
        List<Role> others = step.stream()
                .flatMap(tell -> tell.to().stream())
                .flatMap(receiver -> receivers.after(journey, receiver, lost.person()).stream())
                .distinct()
                .toList();
        others.forEach(role -> telling.tell(journey, step.orElseThrow(), role));
        if (others.isEmpty()) {
            ask(journey, lost.template(), lost);
        }
    }

    private void ask(Journey journey, String what, PersonNotReached lost) {
        String rule = lost.obstacle() == Obstacle.DECEASED
                ? "core.proactivity.rule.receiver-dead"
                : "core.proactivity.rule.receiver-not-reached";
        receivers.ask(rule, journey, what, lost.about().cause());
    }
}
