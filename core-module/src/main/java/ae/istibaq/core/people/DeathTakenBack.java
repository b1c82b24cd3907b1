package ae.istibaq.core.people;

import java.util.UUID;

/**
 * A death that was told was none.
 *
 * @param cause the received event that says so
 */
public record DeathTakenBack(UUID cause, PersonId person) {}
