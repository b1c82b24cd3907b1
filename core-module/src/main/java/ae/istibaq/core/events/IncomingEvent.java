package ae.istibaq.core.events;

import java.time.Instant;

/**
 * An event read from a request and found to be whole.
 *
 * @param eventId the source's id of it
 * @param canonical its JSON with sorted members and no spaces, the same for every way to write it
 */
record IncomingEvent(
        String source, String eventId, String type, String subject, long sequence, Instant time, String canonical) {}
