package ae.istibaq.core.proactivity;

import ae.istibaq.core.applications.ApplicationDecided;
import ae.istibaq.core.applications.ApplicationStopped;
import ae.istibaq.core.applications.Applications;
import ae.istibaq.core.applications.NewApplication;
import ae.istibaq.core.applications.State;
import ae.istibaq.core.eligibility.Eligibility;
import ae.istibaq.core.eligibility.Verdict;
import ae.istibaq.core.eligibility.VerdictGiven;
import ae.istibaq.core.notifications.Channel;
import ae.istibaq.core.parameters.Parameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Does what bundles declare, in the transaction of what happened. */
@Component
class Reactions {

    private static final Set<Channel> EVERYWHERE = EnumSet.allOf(Channel.class);

    private final Bundles bundles;
    private final Journeys journeys;
    private final Offers offers;
    private final Milestones milestones;
    private final Eligibility eligibility;
    private final Applications applications;
    private final Receivers receivers;
    private final Telling telling;
    private final Parameters parameters;
    private final Clock clock;

    Reactions(
            Bundles bundles,
            Journeys journeys,
            Offers offers,
            Milestones milestones,
            Eligibility eligibility,
            Applications applications,
            Receivers receivers,
            Telling telling,
            Parameters parameters,
            Clock clock) {
        this.bundles = bundles;
        this.journeys = journeys;
        this.offers = offers;
        this.milestones = milestones;
        this.eligibility = eligibility;
        this.applications = applications;
        this.receivers = receivers;
        this.telling = telling;
        this.parameters = parameters;
        this.clock = clock;
    }

    @EventListener
    void on(LifeEvent.Begun event) {
        bundles.begunBy(event.getClass()).forEach(bundle -> begin(bundle, event));
    }

    void begin(Bundle bundle, LifeEvent.Begun event) {
        UUID id = journeys.lock(bundle.key(), event.matter()).map(Journey::id).orElseGet(UUID::randomUUID);
        Journey journey = new Journey(
                id,
                bundle.key(),
                event.matter(),
                event.subject(),
                event.roles(),
                event.about(),
                event.cause(),
                event.document(),
                event.path());
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
                .ifPresent(journey -> react(bundles.of(journey), journey, Trigger.completed(decided.service())));
    }

    private void react(Bundle bundle, Journey journey, Trigger trigger) {
        bundle.stepsOn(trigger).forEach(step -> {
            switch (step) {
                case Step.Tell tell ->
                    tell.to()
                            .forEach(receiver -> receivers
                                    .find(journey, receiver, tell.template())
                                    .ifPresent(role -> telling.tell(journey, tell, role)));
                case Step.Checked checked ->
                    receivers
                            .find(journey, checked.to(), checked.service().value())
                            .ifPresent(role -> eligibility.check(checked.service(), journey.situationOf(role, "")));
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
            proceed(verdict, journey);
        }
    }

    /** What could not be offered while the agency still held an application is offered or started when that has ended. */
    @EventListener
    void on(ApplicationStopped stopped) {
        journeys.find(stopped.journey())
                .flatMap(journey -> journeys.lock(journey.bundle(), journey.matter()))
                .ifPresent(journey -> eligibility
                        .latest(journey.id(), stopped.service())
                        .filter(verdict -> verdict.outcome() == Verdict.Outcome.ELIGIBLE)
                        .ifPresent(verdict -> proceed(verdict, journey)));
    }

    private void proceed(Verdict verdict, Journey journey) {
        if (held(verdict, journey)) {
            return;
        }
        Step.Checked step = bundles.of(journey)
                .stepOf(verdict.service())
                .orElseThrow(() -> new IllegalStateException("No bundle knows " + verdict.service()));
        switch (step) {
            case Step.OfferService offer -> {
                if (offers.findByVerdict(verdict.id()).isEmpty()) {
                    open(verdict, journey, offer);
                }
            }
            case Step.StartService start -> applications.apply(NewApplication.byLaw(verdict));
        }
    }

    /** Looks again under the journey's lock before it says yes, so that a stop in this very moment isn't missed. */
    private boolean held(Verdict verdict, Journey journey) {
        if (!applications.heldIn(verdict.situation(), verdict.service())) {
            return false;
        }
        return journeys.lock(journey.bundle(), journey.matter()).isEmpty()
                || applications.heldIn(verdict.situation(), verdict.service());
    }

    private void open(Verdict verdict, Journey journey, Step.OfferService step) {
        LocalDate today = LocalDate.now(clock);
        LocalDate lastDay = step.until().lastDay(verdict.situation(), parameters, today);
        Offer offer = offers.save(new Offer(journey.id(), verdict, clock.instant(), lastDay));
        Integer before = step.remindDaysBefore();
        if (before != null && lastDay.minusDays(before).isAfter(today)) {
            milestones.plan(offer.id(), Milestones.Kind.WINDOW_CLOSING, lastDay.minusDays(before));
        }
        telling.ofOffer(offer, journey, "offer", EVERYWHERE);
    }
}
