package ae.istibaq.core.people;

import java.util.UUID;

/**
 * Who told a fact, and by what.
 *
 * @param source code of the agency
 * @param cause the received event, by which the fact can be annulled
 */
public record Told(String source, UUID cause) {}
