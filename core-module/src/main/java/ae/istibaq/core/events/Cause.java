package ae.istibaq.core.events;

import java.time.Instant;
import java.util.UUID;

/**
 * The event behind an effect, as far as everyone may know it.
 *
 * @param id the portal's id of the event
 * @param agency code of who told it
 * @param time when it happened
 */
public record Cause(UUID id, String type, String agency, String subject, Instant time) {}
