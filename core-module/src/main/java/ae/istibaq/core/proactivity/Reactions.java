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
    private final JourneyBook book;
    private final Journeys journeys;
    private final Dates dates;
    private final Steps steps;
    private final Offers offers;
    private final Milestones milestones;
    private final Eligibility eligibility;
    private final Applications applications;
    private final Telling telling;
    private final Parameters parameters;
    private final Clock clock;

    Reactions(
            Bundles bundles,
            JourneyBook book,
            Journeys journeys,
            Dates dates,
            Steps steps,
            Offers offers,
            Milestones milestones,
            Eligibility eligibility,
            Applications applications,
            Telling telling,
            Parameters parameters,
            Clock clock) {
        this.bundles = bundles;
        this.book = book;
        this.journeys = journeys;
        this.dates = dates;
        this.steps = steps;
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
        bundles.begunBy(event.getClass()).forEach(bundle -> begin(bundle, event));
    }

    void begin(Bundle bundle, LifeEvent.Begun event) {
        UUID id = book.lock(bundle.key(), event.matter()).map(Journey::id).orElseGet(UUID::randomUUID);
        Journey journey = Journey.begunBy(event, id, bundle.key());
        if (book.begin(journey, clock.instant())) {
            // As kept: what was learnt before a correction still is.
            journey = book.find(id).orElseThrow();
            dates.plan(bundle, journey);
            react(bundle, journey, Trigger.happened(event.getClass()));
            // What was completed before a correction stays so; what followed it is looked at anew.
            for (Bundle.Reaction reaction : bundle.reactions()) {
                if (reaction.trigger() instanceof Trigger.Completed completed
                        && applications.approvedIn(id, completed.service())) {
                    react(bundle, journey, completed);
                }
            }
        }
    }

    @EventListener
    void on(ApplicationDecided decided) {
        if (decided.outcome() != State.APPROVED) {
            return;
        }
        journeys.happened(decided.journey(), decided.service().value());
        book.find(decided.journey())
                .ifPresent(journey -> react(bundles.of(journey), journey, Trigger.completed(decided.service())));
    }

    private void react(Bundle bundle, Journey journey, Trigger trigger) {
        steps.take(journey, bundle.stepsOn(trigger).toList());
    }

    @EventListener
    void on(VerdictGiven given) {
        Verdict verdict = eligibility.find(given.verdict()).orElse(null);
        Journey journey = book.find(given.journey()).orElse(null);
        if (verdict == null || journey == null) {
            return;
        }
        if (given.outcome() == Verdict.Outcome.NOT_ELIGIBLE) {
            eligibility.noticeOfNo(verdict).ifPresent(template -> telling.ofNo(verdict, journey, template));
        } else {
            proceed(verdict, journey);
        }
    }

    /** What could not be offered while the agency still held an application is offered or started when that has ended. */
    @EventListener
    void on(ApplicationStopped stopped) {
        book.find(stopped.journey())
                .flatMap(journey -> book.lock(journey.bundle(), journey.matter()))
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
                .stepOf(verdict.service(), verdict.situation().occasion())
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
        return book.lock(journey.bundle(), journey.matter()).isEmpty()
                || applications.heldIn(verdict.situation(), verdict.service());
    }

    private void open(Verdict verdict, Journey journey, Step.OfferService step) {
        LocalDate today = LocalDate.now(clock);
        LocalDate lastDay = step.until().lastDay(verdict.situation(), parameters, today);
        Offer offer = offers.save(new Offer(journey.id(), verdict, clock.instant(), lastDay));
        for (int before : step.remindDaysBefore()) {
            if (lastDay.minusDays(before).isAfter(today)) {
                milestones.planOffer(offer, Milestones.WINDOW_CLOSING + "." + before, lastDay.minusDays(before));
            }
        }
        telling.ofOffer(offer, journey, "offer", "", EVERYWHERE);
    }
}
