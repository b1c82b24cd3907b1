package ae.istibaq.core.proactivity;

import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.notifications.Tone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Services tied together by a stage of life, declared as a sentence: on what, who is told or offered what, until when.
 *
 * <p>The one declaration drives the engine, the picture, and the list of edges that tests walk.
 */
public final class Bundle {

    private final String key;
    private final List<Reaction> reactions = new ArrayList<>();
    private List<Role> toldOfUndoing = List.of();

    private Bundle(String key) {
        this.key = key;
    }

    /**
     * What follows one trigger, in order.
     *
     * @param steps done in the transaction of the trigger
     */
    public record Reaction(Trigger trigger, List<Step> steps) {}

    /** Begins a declaration. The key is platform.name and begins the bundle's texts. */
    public static Bundle named(String key) {
        return new Bundle(key);
    }

    public When on(Trigger trigger) {
        Reaction reaction = new Reaction(trigger, new ArrayList<>());
        reactions.add(reaction);
        return new When(reaction);
    }

    /** Who is told when the fact that began the stage is corrected or annulled. */
    public Bundle whenUndoneTell(Role... roles) {
        toldOfUndoing = List.of(roles);
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

    Stream<Step> stepsOn(Trigger trigger) {
        return reactions.stream()
                .filter(reaction -> reaction.trigger().equals(trigger))
                .flatMap(reaction -> reaction.steps().stream());
    }

    /** The step by which a service is offered or started, or empty. */
    Optional<Step.Checked> stepOf(ServiceKey service) {
        return reactions.stream()
                .flatMap(reaction -> reaction.steps().stream())
                .filter(Step.Checked.class::isInstance)
                .map(Step.Checked.class::cast)
                .filter(step -> step.service().equals(service))
                .findFirst();
    }

    /** The step that tells something by a template, or empty. */
    Optional<Step.Tell> tellingOf(String template) {
        return reactions.stream()
                .flatMap(reaction -> reaction.steps().stream())
                .filter(Step.Tell.class::isInstance)
                .map(Step.Tell.class::cast)
                .filter(step -> step.template().equals(template))
                .findFirst();
    }

    boolean beginsWith(Class<?> event) {
        return reactions.stream()
                .anyMatch(reaction -> reaction.trigger() instanceof Trigger.Happened happened
                        && happened.event().equals(event));
    }

    /** The part of a sentence after its trigger. */
    public final class When {

        private final Reaction reaction;

        private When(Reaction reaction) {
            this.reaction = reaction;
        }

        /** Tells people, by a template of messages. */
        public When tell(Tone tone, String template, Receiver... to) {
            reaction.steps().add(new Step.Tell(tone, template, List.of(to)));
            return this;
        }

        /** Checks the entitlement and offers the service. */
        public When offer(ServiceKey service, Receiver to, Deadline until) {
            reaction.steps().add(new Step.OfferService(service, to, until, null));
            return this;
        }

        /** Checks the entitlement, offers the service, and recalls an open offer before its last day. */
        public When offer(ServiceKey service, Receiver to, Deadline until, @Nullable Integer remindDaysBefore) {
            reaction.steps().add(new Step.OfferService(service, to, until, remindDaysBefore));
            return this;
        }

        /** Checks the entitlement and applies by itself, for what needs nobody's yes; say {@code forThe} whom. */
        public Starting start(ServiceKey service) {
            return new Starting(this, service);
        }

        public When on(Trigger trigger) {
            return Bundle.this.on(trigger);
        }

        public Bundle whenUndoneTell(Role... roles) {
            return Bundle.this.whenUndoneTell(roles);
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
            when.reaction.steps().add(new Step.StartService(service, to));
            return when;
        }
    }
}
