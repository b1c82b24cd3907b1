package ae.istibaq.core.proactivity;

import ae.istibaq.core.applications.ApplicationsOfJourneys;
import ae.istibaq.core.catalogue.Following;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.catalogue.Services;
import ae.istibaq.core.eligibility.Eligibility;
import ae.istibaq.core.eligibility.Verdict;
import ae.istibaq.core.notifications.Guard;
import ae.istibaq.core.notifications.Hush;
import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.proactivity.EndingBook.Standing;
import ae.istibaq.core.shared.EmiratesId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears that a fact was corrected or annulled, that something ended, or did not end after all. */
@Component
class Changes {

    private static final Set<EmiratesId> EVERYBODY = Set.of();
    private static final String ENDED = "core.proactivity.reason.ended";
    private static final String MOURNING = "core.notifications.mourning";

    private final Bundles bundles;
    private final JourneyBook journeys;
    private final EndingBook book;
    private final Endings endings;
    private final Milestones milestones;
    private final Dates dates;
    private final Undoing undoing;
    private final Reactions reactions;
    private final Receivers receivers;
    private final Eligibility eligibility;
    private final ApplicationsOfJourneys applications;
    private final Services services;
    private final Guard guard;
    private final Telling telling;
    private final Parameters parameters;
    private final Clock clock;

    Changes(
            Bundles bundles,
            JourneyBook journeys,
            EndingBook book,
            Endings endings,
            Milestones milestones,
            Dates dates,
            Undoing undoing,
            Reactions reactions,
            Receivers receivers,
            Eligibility eligibility,
            ApplicationsOfJourneys applications,
            Services services,
            Guard guard,
            Telling telling,
            Parameters parameters,
            Clock clock) {
        this.bundles = bundles;
        this.journeys = journeys;
        this.book = book;
        this.endings = endings;
        this.milestones = milestones;
        this.dates = dates;
        this.undoing = undoing;
        this.reactions = reactions;
        this.receivers = receivers;
        this.eligibility = eligibility;
        this.applications = applications;
        this.services = services;
        this.guard = guard;
        this.telling = telling;
        this.parameters = parameters;
        this.clock = clock;
    }

    @EventListener
    void on(LifeEvent.Annulled event) {
        for (Bundle bundle : bundles.begunBy(event.of())) {
            journeys.lock(bundle.key(), event.matter()).ifPresent(journey -> {
                guard.hush(Hush.annulled(journey.id(), event.cause()));
                undoing.undo(
                        journey,
                        new Undoing.Order(
                                undoing::annulled, EVERYBODY, bundle.key() + ".reason.annulled", event.cause()));
                journeys.end(journey.id(), clock.instant());
                milestones.dropOf(journey.id());
                if (!event.unspoken()) {
                    tell(bundle, journey, "annulled", event.cause());
                }
            });
        }
    }

    @EventListener
    void on(LifeEvent.Corrected event) {
        for (Bundle bundle : bundles.begunBy(event.anew().getClass())) {
            journeys.lock(bundle.key(), event.matter()).ifPresent(journey -> {
                undoing.undo(
                        journey,
                        new Undoing.Order(
                                undoing::corrected, EVERYBODY, bundle.key() + ".reason.corrected", event.cause()));
                tell(bundle, journey, "corrected", event.cause());
            });
            UUID before =
                    journeys.find(bundle.key(), event.matter()).map(Journey::id).orElse(null);
            reactions.begin(
                    bundle,
                    event.anew(),
                    service -> before != null
                            && undoing.corrected(service).keeps()
                            && eligibility.latest(before, service).isPresent());
        }
    }

    @EventListener
    void on(LifeEvent.Ended event) {
        Standing ending = Standing.of(event);
        journeys.inTurn(event.matter(), event.subject(), event.persons());
        if (!book.keep(ending, clock.instant())) {
            return;
        }
        endings.hush(
                event,
                Math.toIntExact(
                        parameters.require(MOURNING, LocalDate.now(clock)).number()));
        for (UUID id : journeys.candidates(ending)) {
            journeys.lock(id).filter(ending::covers).ifPresent(journey -> end(journey, ending));
        }
    }

    private void end(Journey before, Standing ending) {
        Journey journey = endings.note(before);
        Set<EmiratesId> only = ending.leavesTheStage() ? ending.persons() : EVERYBODY;
        List<Verdict> voided = undoing.undo(
                journey, new Undoing.Order(service -> following(service, ending), only, ENDED, ending.cause()));
        if (ending.leavesTheStage()) {
            voided.forEach(verdict -> passOn(verdict, journey, ending));
        } else {
            dates.dropWhatEnded(bundles.of(journey), journey);
            tellOfEnding(journey, ending.cause());
        }
    }

    /** To those who live; once, however many agencies tell of it. */
    private void tellOfEnding(Journey journey, UUID cause) {
        Bundle bundle = bundles.of(journey);
        Set<EmiratesId> dead = receivers.deadIn(List.of(journey));
        bundle.toldOfEnding().stream()
                .flatMap(role -> Stream.ofNullable(journey.roles().get(role)))
                .filter(person -> !dead.contains(person))
                .forEach(person -> telling.ofEnding(journey, bundle.key() + ".notice.ended", person, cause));
    }

    /** Offers to who has left go to who comes next, whatever becomes of applications. */
    private Following following(ServiceKey service, Standing ending) {
        Following declared = services.get(service).undo().after(ending.kind());
        return ending.leavesTheStage() && declared.keeps() ? Following.WITHDRAW : declared;
    }

    /** What was open for who has left is looked at for who comes next, unless an application goes on. */
    private void passOn(Verdict verdict, Journey journey, Standing ending) {
        boolean goesOn = !following(verdict.service(), ending).stops() && applications.goesOn(verdict.id());
        if (verdict.outcome() == Verdict.Outcome.NOT_ELIGIBLE || goesOn) {
            return;
        }
        String occasion = verdict.situation().occasion();
        bundles.of(journey)
                .stepOf(verdict.service(), occasion)
                .flatMap(step -> receivers.find(
                        journey, step.to(), verdict.service().value(), receivers.deadIn(List.of(journey))))
                .ifPresent(role -> eligibility.check(verdict.service(), journey.situationOf(role, occasion)));
    }

    @EventListener
    void on(LifeEvent.Resumed event) {
        Standing ending = Standing.of(event.ended());
        journeys.inTurn(ending.matter(), ending.subject(), ending.persons());
        book.lift(ending, clock.instant()).forEach(guard::lift);
        for (UUID id : journeys.candidates(ending)) {
            journeys.lock(id).filter(ending::covers).ifPresent(journey -> {
                journeys.restOn(id, event.cause());
                Journey resumed = endings.note(journeys.find(id).orElseThrow());
                Set<ServiceKey> taken =
                        ending.leavesTheStage() ? undoing.takeBack(resumed, ENDED, event.cause()) : Set.of();
                reactions.resume(resumed, service -> stands(resumed, service, ending, taken));
            });
        }
    }

    /** Whether a service went on all the same, so that nothing is looked at anew. */
    private boolean stands(Journey journey, ServiceKey service, Standing ending, Set<ServiceKey> taken) {
        if (ending.leavesTheStage()) {
            return !taken.contains(service);
        }
        boolean applicationsWentOn =
                !services.get(service).undo().after(ending.kind()).stops();
        return eligibility.latest(journey.id(), service).isPresent()
                || (applicationsWentOn
                        && !applications.goingOnIn(journey.id(), service).isEmpty());
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
