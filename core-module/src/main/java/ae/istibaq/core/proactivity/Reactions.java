package ae.istibaq.core.proactivity;

import ae.istibaq.core.applications.ApplicationDecided;
import ae.istibaq.core.applications.ApplicationStopped;
import ae.istibaq.core.applications.Applications;
import ae.istibaq.core.applications.State;
import ae.istibaq.core.eligibility.Eligibility;
import ae.istibaq.core.eligibility.Verdict;
import ae.istibaq.core.eligibility.VerdictGiven;
import ae.istibaq.core.notifications.Channel;
import ae.istibaq.core.parameters.Parameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Does what bundles declare, in the transaction of what happened. */
@Component
class Reactions {

    private static final Set<Channel> EVERYWHERE = EnumSet.allOf(Channel.class);

    private final List<Bundle> bundles;
    private final Journeys journeys;
    private final Offers offers;
    private final Milestones milestones;
    private final Eligibility eligibility;
    private final Applications applications;
    private final Telling telling;
    private final Parameters parameters;
    private final Clock clock;

    Reactions(
            List<Bundle> bundles,
            Journeys journeys,
            Offers offers,
            Milestones milestones,
            Eligibility eligibility,
            Applications applications,
            Telling telling,
            Parameters parameters,
            Clock clock) {
        this.bundles = bundles;
        this.journeys = journeys;
        this.offers = offers;
        this.milestones = milestones;
        this.eligibility = eligibility;
        this.applications = applications;
        this.telling = telling;
        this.parameters = parameters;
        this.clock = clock;
    }

    @EventListener
    void on(LifeEvent.Begun event) {
        bundles.stream().filter(bundle -> bundle.beginsWith(event.getClass())).forEach(bundle -> begin(bundle, event));
    }

    void begin(Bundle bundle, LifeEvent.Begun event) {
        UUID id = journeys.lock(bundle.key(), event.matter()).map(Journey::id).orElseGet(UUID::randomUUID);
        Journey journey = new Journey(
                id, bundle.key(), event.matter(), event.roles(), event.about(), event.cause(), event.document());
        if (journeys.begin(journey, clock.instant())) {
            react(bundle, journey, Trigger.happened(event.getClass()));
            // What was completed before a correction stays so; what followed it is looked at anew.
            bundle.reactions().stream()
                    .map(Bundle.Reaction::trigger)
                    .filter(trigger -> trigger instanceof Trigger.Completed completed
                            && applications.approvedIn(id, completed.service()))
                    .forEach(trigger -> react(bundle, journey, trigger));
        }
    }

    @EventListener
    void on(ApplicationDecided decided) {
        if (decided.outcome() != State.APPROVED) {
            return;
        }
        journeys.find(decided.journey())
                .ifPresent(journey -> react(bundleOf(journey), journey, Trigger.completed(decided.service())));
    }

    private void react(Bundle bundle, Journey journey, Trigger trigger) {
        bundle.stepsOn(trigger).forEach(step -> {
            switch (step) {
                case Step.Tell tell -> tell.to().forEach(role -> telling.tell(journey, tell.template(), role));
                case Step.OfferService offer -> eligibility.check(offer.service(), journey.situationOf(offer.to()));
            }
        });
    }

    @EventListener
    void on(VerdictGiven given) {
        Verdict verdict = eligibility.find(given.verdict()).orElse(null);
        Journey journey = journeys.find(given.journey()).orElse(null);
        if (verdict == null || journey == null) {
            return;
        }
        if (given.outcome() == Verdict.Outcome.NOT_ELIGIBLE) {
            telling.ofNo(verdict, journey);
        } else {
            offer(verdict, journey);
        }
    }

    /** What could not be offered while the agency still held an application is offered when that has ended. */
    @EventListener
    void on(ApplicationStopped stopped) {
        journeys.find(stopped.journey())
                .flatMap(journey -> journeys.lock(journey.bundle(), journey.matter()))
                .ifPresent(journey -> eligibility
                        .latest(journey.id(), stopped.service())
                        .filter(verdict -> verdict.outcome() == Verdict.Outcome.ELIGIBLE)
                        .ifPresent(verdict -> offer(verdict, journey)));
    }

    private void offer(Verdict verdict, Journey journey) {
        if (offers.findByVerdict(verdict.id()).isEmpty() && !held(verdict, journey)) {
            open(verdict, journey);
        }
    }

    /** Looks again under the journey's lock before it says yes, so that a stop in this very moment isn't missed. */
    private boolean held(Verdict verdict, Journey journey) {
        if (!applications.heldIn(journey.id(), verdict.service())) {
            return false;
        }
        return journeys.lock(journey.bundle(), journey.matter()).isEmpty()
                || applications.heldIn(journey.id(), verdict.service());
    }

    private void open(Verdict verdict, Journey journey) {
        Step.OfferService step = bundleOf(journey)
                .offerOf(verdict.service())
                .orElseThrow(() -> new IllegalStateException("No bundle offers " + verdict.service()));
        LocalDate today = LocalDate.now(clock);
        LocalDate lastDay = step.until().lastDay(verdict.situation(), parameters, today);
        Offer offer = offers.save(new Offer(journey.id(), verdict, clock.instant(), lastDay));
        Integer before = step.remindDaysBefore();
        if (before != null && lastDay.minusDays(before).isAfter(today)) {
            milestones.plan(offer.id(), Milestones.Kind.WINDOW_CLOSING, lastDay.minusDays(before));
        }
        telling.ofOffer(offer, journey, "offer", EVERYWHERE);
    }

    Bundle bundleOf(Journey journey) {
        return bundles.stream()
                .filter(bundle -> bundle.key().equals(journey.bundle()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No bundle is named " + journey.bundle()));
    }
}
