package ae.istibaq.core.proactivity;

import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.notifications.Tone;
import java.util.List;

/** One thing a bundle does when its trigger comes. */
public sealed interface Step {

    /** Tells people something; the event's document goes with the e-mail. */
    record Tell(Tone tone, String template, List<Receiver> to) implements Step {}

    /** Recalls a date to people, once. */
    record Remind(String template, List<Receiver> to) implements Step {}

    /** A step that begins with finding out whether a person is entitled to a service. */
    sealed interface Checked extends Step {

        ServiceKey service();

        Receiver to();
    }

    /**
     * Checks a person's entitlement and offers the service where the answer is yes; tells why where it is no.
     *
     * @param remindDaysBefore days before the last day on which an open offer is recalled
     */
    record OfferService(ServiceKey service, Receiver to, Deadline until, List<Integer> remindDaysBefore)
            implements Checked {}

    /**
     * Checks a person's entitlement and applies for the service by itself where the answer is yes: what the law gives
     * without asking. The person is told of the decision.
     */
    record StartService(ServiceKey service, Receiver to) implements Checked {}
}
