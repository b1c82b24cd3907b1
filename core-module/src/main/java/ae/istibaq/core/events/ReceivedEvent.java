package ae.istibaq.core.events;

import java.time.Instant;
import java.util.UUID;

/**
 * An event handed to its receivers.
 *
 * @param id the portal's own id of the event: the cause that every effect stores
 * @param source who told it, {@code urn:ae:agency:<code>}
 * @param subject what it is about, in the source's numbering
 * @param time when it happened
 * @param sequence rises for each source and subject
 */
public record ReceivedEvent<T>(
        UUID id, String source, String type, String subject, Instant time, long sequence, T data) {}
