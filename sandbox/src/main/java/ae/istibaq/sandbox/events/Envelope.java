package ae.istibaq.sandbox.events;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** CloudEvents 1.0, structured JSON. */
record Envelope(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        String sequence,
        JsonNode data) {

    static Envelope of(AgencyEvent event) {
        return new Envelope(
                "1.0",
                event.id(),
                "urn:ae:agency:" + event.type().agency(),
                event.type().type(),
                event.subject(),
                event.time(),
                "application/json",
                Long.toString(event.sequence()),
                event.data());
    }
}
