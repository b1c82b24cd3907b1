package ae.istibaq.core.proactivity;

import ae.istibaq.core.eligibility.Eligibility;
import ae.istibaq.core.notifications.PersonNotReached;
import ae.istibaq.core.notifications.PersonNotReached.Obstacle;
import ae.istibaq.core.notifications.Tone;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.tasks.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Turns to the next receiver of a step when the first is found dead or cannot be reached. */
@Component
class Substitutes {

    private final Bundles bundles;
    private final JourneyBook journeys;
    private final Offers offers;
    private final CloseOffers close;
    private final Eligibility eligibility;
    private final Receivers receivers;
    private final Telling telling;
    private final Tasks tasks;

    Substitutes(
            Bundles bundles,
            JourneyBook journeys,
            Offers offers,
            CloseOffers close,
            Eligibility eligibility,
            Receivers receivers,
            Telling telling,
            Tasks tasks) {
        this.bundles = bundles;
        this.journeys = journeys;
        this.offers = offers;
        this.close = close;
        this.eligibility = eligibility;
        this.receivers = receivers;
        this.telling = telling;
        this.tasks = tasks;
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
        Optional<Role> next = bundle.stepOf(offer.service(), offer.occasion())
                .flatMap(step -> receivers.after(journey, step.to(), lost.person()));
        if (next.isPresent()) {
            close.as(OfferState.WITHDRAWN, offer);
            eligibility.check(offer.service(), journey.situationOf(next.get(), offer.occasion()));
        } else {
            ask(journey, offer.service().value(), lost);
        }
    }

    private void tellAnother(Journey journey, Bundle bundle, PersonNotReached lost) {
        List<Said> said = bundle.steps()
                .flatMap(step -> Said.of(step).stream())
                .filter(step -> step.template().equals(lost.template()))
                .toList();
        List<EmiratesId> others = said.stream()
                .flatMap(step -> step.to().stream())
                .flatMap(receiver -> receivers.after(journey, receiver, lost.person()).stream())
                .map(journey::person)
                .distinct()
                .toList();
        others.forEach(person -> telling.another(
                journey, lost.about(), lost.template(), said.getFirst().tone(), person));
        if (others.isEmpty()) {
            ask(journey, lost.template(), lost);
        }
    }

    private void ask(Journey journey, String what, PersonNotReached lost) {
        if (lost.obstacle() == Obstacle.DECEASED) {
            receivers.ask(
                    "core.proactivity.rule.receiver-dead",
                    journey,
                    what,
                    lost.about().cause());
        } else {
            tasks.askToReach(lost);
        }
    }

    /** A step that says something by a template. */
    private record Said(Tone tone, String template, List<Receiver> to) {

        static Optional<Said> of(Step step) {
            return switch (step) {
                case Step.Tell tell -> Optional.of(new Said(tell.tone(), tell.template(), tell.to()));
                case Step.Remind remind -> Optional.of(new Said(Tone.REMINDER, remind.template(), remind.to()));
                case Step.Checked checked -> Optional.empty();
            };
        }
    }
}
