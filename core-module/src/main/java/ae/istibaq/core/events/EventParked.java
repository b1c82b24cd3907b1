package ae.istibaq.core.events;

import java.util.UUID;

/**
 * An event failed too often and waits for a person; published in the transaction that parks it.
 *
 * @param event the portal's id of the event
 */
public record EventParked(UUID event, String type, String agency) {}
