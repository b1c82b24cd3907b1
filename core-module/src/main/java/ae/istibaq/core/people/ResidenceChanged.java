package ae.istibaq.core.people;

import java.util.UUID;

/**
 * The population register has told that someone lives elsewhere now; where, it is asked when that is needed.
 *
 * @param cause the event that told it
 */
public record ResidenceChanged(UUID cause, PersonId person) {}
