package ae.istibaq.core.events;

import java.time.Instant;
import java.util.UUID;

/**
 * An event of the inbox that nothing has become of yet.
 *
 * @param body canonical JSON of the whole event
 */
record StoredEvent(
        UUID id,
        String source,
        String type,
        String subject,
        long sequence,
        Instant time,
        Instant receivedAt,
        String body,
        boolean superseded) {}
