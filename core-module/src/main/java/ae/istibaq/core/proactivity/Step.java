package ae.istibaq.core.proactivity;

import ae.istibaq.core.catalogue.ServiceKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing a bundle does when its trigger comes. */
public sealed interface Step {

    /** Tells people something; the event's document goes with the e-mail. */
    record Tell(String template, List<Role> to) implements Step {}

    /**
     * Checks a person's entitlement and offers the service where the answer is yes; tells why where it is no.
     *
     * @param remindDaysBefore days before the last day on which an open offer is recalled; null for none
     */
    record OfferService(
            ServiceKey service,
            Role to,
            Deadline until,
            @Nullable Integer remindDaysBefore) implements Step {}
}
