package ae.istibaq.core.proactivity;

import ae.istibaq.core.applications.ApplicationDecided;
import ae.istibaq.core.applications.ApplicationStopped;
import ae.istibaq.core.applications.Applications;
import ae.istibaq.core.applications.ApplicationsOfJourneys;
import ae.istibaq.core.applications.NewApplication;
import ae.istibaq.core.applications.State;
import ae.istibaq.core.catalogue.ServiceKey;
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
import java.util.function.Predicate;
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
    private final Endings endings;
    private final Steps steps;
    private final Offers offers;
    private final Milestones milestones;
    private final Eligibility eligibility;
    private final Applications applications;
    private final ApplicationsOfJourneys progress;
    private final Telling telling;
    private final Parameters parameters;
    private final Clock clock;

    Reactions(
            Bundles bundles,
            JourneyBook book,
            Journeys journeys,
            Dates dates,
            Endings endings,
            Steps steps,
            Offers offers,
            Milestones milestones,
            Eligibility eligibility,
            Applications applications,
            ApplicationsOfJourneys progress,
            Telling telling,
            Parameters parameters,
            Clock clock) {
        this.bundles = bundles;
        this.book = book;
        this.journeys = journeys;
        this.dates = dates;
        this.endings = endings;
        this.steps = steps;
        this.offers = offers;
        this.milestones = milestones;
        this.eligibility = eligibility;
        this.applications = applications;
        this.progress = progress;
        this.telling = telling;
        this.parameters = parameters;
        this.clock = clock;
    }

    @EventListener
    void on(LifeEvent.Begun event) {
        bundles.begunBy(event.getClass()).forEach(bundle -> begin(bundle, event, service -> false));
    }

    /**
     * Begins a journey, or lets one that was corrected begin anew.
     *
     * @param stands whether a service stands as it was, so that nothing is looked at anew
     */
    void begin(Bundle bundle, LifeEvent.Begun event, Predicate<ServiceKey> stands) {
        book.inTurn(event.matter(), event.subject(), event.roles().values());
        UUID id = book.lock(bundle.key(), event.matter()).map(Journey::id).orElseGet(UUID::randomUUID);
        if (book.begin(Journey.begunBy(event, id, bundle.key()), clock.instant())) {
            // As kept: what was learnt before a correction still is, and what has ended has.
            Journey journey = endings.note(book.find(id).orElseThrow());
            dates.plan(bundle, journey);
            react(
                    bundle,
                    journey,
                    Trigger.happened(event.getClass()),
                    step -> !(step instanceof Step.Checked checked && stands.test(checked.service())));
            reactToCompleted(bundle, journey, stands);
        }
    }

    /** What was completed before a correction stays so; what followed it is looked at anew. */
    private void reactToCompleted(Bundle bundle, Journey journey, Predicate<ServiceKey> stands) {
        for (Bundle.Reaction reaction : bundle.reactions()) {
            if (reaction.trigger() instanceof Trigger.Completed completed
                    && progress.approvedIn(journey.id(), completed.service())) {
                react(
                        bundle,
                        journey,
                        completed,
                        step -> !(step instanceof Step.Checked checked && stands.test(checked.service())));
            }
        }
    }

    /** A stage that had ended goes on: services that ended with it are looked at anew, and nothing is said twice. */
    void resume(Journey journey, Predicate<ServiceKey> stands) {
        Bundle bundle = bundles.of(journey);
        dates.plan(bundle, journey);
        Predicate<Step> again = step -> step instanceof Step.Checked checked && !stands.test(checked.service());
        bundle.reactions().stream()
                .map(Bundle.Reaction::trigger)
                .filter(trigger -> trigger instanceof Trigger.Happened happened
                        && happened.event().getName().equals(journey.begunBy()))
                .findFirst()
                .ifPresent(trigger -> react(bundle, journey, trigger, again));
        reactToCompleted(bundle, journey, stands);
    }

    @EventListener
    void on(ApplicationDecided decided) {
        if (decided.outcome() != State.APPROVED) {
            return;
        }
        journeys.happened(decided.journey(), decided.service().value());
        book.find(decided.journey())
                .ifPresent(journey ->
                        react(bundles.of(journey), journey, Trigger.completed(decided.service()), step -> true));
    }

    private void react(Bundle bundle, Journey journey, Trigger trigger, Predicate<Step> which) {
        steps.take(journey, bundle.stepsOn(trigger).filter(which).toList());
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
        if (!progress.heldIn(verdict.situation(), verdict.service())) {
            return false;
        }
        return book.lock(journey.bundle(), journey.matter()).isEmpty()
                || progress.heldIn(verdict.situation(), verdict.service());
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
