package ae.istibaq.core.proactivity;

import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.notifications.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Services tied together by a stage of life, declared as a sentence: on what, or when, who is told or offered what, until
 * when.
 *
 * <p>The one declaration drives the engine, the picture, and the list of edges that tests walk.
 */
public final class Bundle {

    private final String key;
    private final List<Reaction> reactions = new ArrayList<>();
    private List<Role> toldOfUndoing = List.of();
    private List<Role> toldOfEnding = List.of();

    private Bundle(String key) {
        this.key = key;
    }

    /**
     * What follows one trigger, in order.
     *
     * @param steps done in the transaction of the trigger
     * @param grace how long after its day a date is still worth something
     * @param stopsOn what, once it has happened in a journey, leaves nothing to do; see {@link Journeys#happened}
     */
    public record Reaction(Trigger trigger, List<Step> steps, Span grace, List<String> stopsOn) {

        private Reaction and(Step step) {
            return new Reaction(
                    trigger, Stream.concat(steps.stream(), Stream.of(step)).toList(), grace, stopsOn);
        }
    }

    /** Begins a declaration. The key is platform.name and begins the bundle's texts. */
    public static Bundle named(String key) {
        return new Bundle(key);
    }

    public When on(Trigger trigger) {
        reactions.add(new Reaction(trigger, List.of(), CountedDay.USUAL_GRACE, List.of()));
        return new When(this);
    }

    /** Who is told when the fact that began the stage is corrected or annulled. */
    public Bundle whenUndoneTell(Role... roles) {
        toldOfUndoing = List.of(roles);
        return this;
    }

    /** Who of those who live is told, quietly and later, that the stage has ended before its time. */
    public Bundle whenEndedTell(Role... roles) {
        toldOfEnding = List.of(roles);
        return this;
    }

    public String key() {
        return key;
    }

    public List<Reaction> reactions() {
        return Collections.unmodifiableList(reactions);
    }

    List<Role> toldOfUndoing() {
        return toldOfUndoing;
    }

    public List<Role> toldOfEnding() {
        return toldOfEnding;
    }

    /** Everything declared, in order. */
    Stream<Step> steps() {
        return reactions.stream().flatMap(reaction -> reaction.steps().stream());
    }

    Stream<Step> stepsOn(Trigger trigger) {
        return reactions.stream()
                .filter(reaction -> reaction.trigger().equals(trigger))
                .flatMap(reaction -> reaction.steps().stream());
    }

    /** The dates of journeys that a kind of fact begins, by the name of its class. */
    Stream<Reaction> datesSince(String event) {
        return reactions.stream()
                .filter(reaction -> reaction.trigger() instanceof Trigger.At at
                        && at.since().getName().equals(event));
    }

    /** What is done at the date of a key, in journeys that a kind of fact begins. */
    List<Step> stepsAt(String event, String date) {
        return datesSince(event)
                .filter(reaction -> ((Trigger.At) reaction.trigger()).key().equals(date))
                .flatMap(reaction -> reaction.steps().stream())
                .toList();
    }

    /** The step by which a service is offered or started on an occasion, or empty. */
    Optional<Step.Checked> stepOf(ServiceKey service, String occasion) {
        return reactions.stream()
                .filter(reaction -> occasionOf(reaction.trigger()).equals(occasion))
                .flatMap(reaction -> reaction.steps().stream())
                .filter(Step.Checked.class::isInstance)
                .map(Step.Checked.class::cast)
                .filter(step -> step.service().equals(service))
                .findFirst();
    }

    /** Whether a service is offered or started on any occasion. */
    boolean has(ServiceKey service) {
        return steps().anyMatch(step ->
                step instanceof Step.Checked checked && checked.service().equals(service));
    }

    /** What a step that is done on a trigger is told apart by from the same step on another. */
    static String occasionOf(Trigger trigger) {
        return trigger instanceof Trigger.At at ? at.key() : "";
    }

    boolean beginsWith(Class<?> event) {
        return reactions.stream()
                .anyMatch(reaction -> reaction.trigger() instanceof Trigger.Happened happened
                        && happened.event().equals(event));
    }

    /** Changes what was said last. */
    private void amend(UnaryOperator<Reaction> change) {
        reactions.set(reactions.size() - 1, change.apply(reactions.getLast()));
    }

    private Class<? extends LifeEvent.Begun> lastEvent() {
        return reactions.reversed().stream()
                .map(Reaction::trigger)
                .filter(Trigger.Happened.class::isInstance)
                .map(trigger -> ((Trigger.Happened) trigger).event())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A date needs an event before it"));
    }

    /** The part of a sentence after its trigger. */
    public static final class When {

        private final Bundle bundle;

        private When(Bundle bundle) {
            this.bundle = bundle;
        }

        private When then(Step step) {
            bundle.amend(reaction -> reaction.and(step));
            return this;
        }

        /** Tells people, by a template of messages. */
        public When tell(Tone tone, String template, Receiver... to) {
            return then(new Step.Tell(tone, template, List.of(to)));
        }

        /** Recalls a date to people, by a template of messages. */
        public When remind(String template, Receiver... to) {
            return then(new Step.Remind(template, List.of(to)));
        }

        /** Recalls a service to people, by its notice {@code reminder}. */
        public When remind(ServiceKey service, Receiver... to) {
            return remind(service.text("notice.reminder"), to);
        }

        /**
         * Checks the entitlement and offers the service.
         *
         * @param remindDaysBefore days before the last day on which an offer that is still open is recalled
         */
        public When offer(ServiceKey service, Receiver to, Deadline until, int... remindDaysBefore) {
            return then(new Step.OfferService(
                    service, to, until, Arrays.stream(remindDaysBefore).boxed().toList()));
        }

        /** Checks the entitlement and applies by itself, for what needs nobody's yes; say {@code forThe} whom. */
        public Starting start(ServiceKey service) {
            return new Starting(this, service);
        }

        /** For how long after its day the date before this is still worth something. */
        public When until(Span grace) {
            bundle.amend(reaction -> new Reaction(reaction.trigger(), reaction.steps(), grace, reaction.stopsOn()));
            return this;
        }

        /** Leaves the date before this undone once one of these has happened in the journey. */
        public When stopsOn(String... happenings) {
            bundle.amend(reaction -> new Reaction(
                    reaction.trigger(),
                    reaction.steps(),
                    reaction.grace(),
                    Stream.concat(reaction.stopsOn().stream(), Stream.of(happenings))
                            .toList()));
            return this;
        }

        /** Leaves the date before this undone once an agency has approved the service in the journey. */
        public When stopsOn(ServiceKey service) {
            return stopsOn(service.value());
        }

        public When on(Trigger trigger) {
            return bundle.on(trigger);
        }

        /** When a day of the journeys has come that the last event before this begins. */
        public When at(CountedDay moment) {
            return bundle.on(new Trigger.At(bundle.lastEvent(), moment));
        }

        public Bundle whenUndoneTell(Role... roles) {
            return bundle.whenUndoneTell(roles);
        }
    }

    /** The beginning of a step that starts a service. */
    public static final class Starting {

        private final When when;
        private final ServiceKey service;

        private Starting(When when, ServiceKey service) {
            this.when = when;
            this.service = service;
        }

        public When forThe(Receiver to) {
            return when.then(new Step.StartService(service, to));
        }
    }
}
