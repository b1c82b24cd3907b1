package ae.istibaq.sandbox.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event on its way to the portal, or there.
 *
 * @param subject contract number or agency reference
 * @param sequence rises per agency and subject
 * @param data as the schema of the type wants it
 */
public record AgencyEvent(
        String id, EventType type, String subject, long sequence, Instant time, JsonNode data, Delivery delivery) {

    /** Where the event stands. */
    public enum State {
        WAITING,
        DELIVERED,
        REFUSED
    }

    /**
     * What became of it.
     *
     * @param attempts calls made so far, repeats included
     * @param status HTTP status of the last answer; none when nobody answered
     * @param answer what a refusal said, shortened
     */
    public record Delivery(
            State state,
            int attempts,
            @Nullable Integer status,
            @Nullable String answer,
            @Nullable Instant settledAt) {

        static final Delivery NEW = new Delivery(State.WAITING, 0, null, null, null);
    }

    String lane() {
        return type.agency() + "/" + subject;
    }

    AgencyEvent with(Delivery now) {
        return new AgencyEvent(id, type, subject, sequence, time, data, now);
    }
}
