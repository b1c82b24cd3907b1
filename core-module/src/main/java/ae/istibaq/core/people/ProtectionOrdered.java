package ae.istibaq.core.people;

import java.util.Set;
import java.util.UUID;

/**
 * A court keeps somebody from others.
 *
 * @param cause the received event
 * @param order its number
 * @param from whom it keeps away
 */
public record ProtectionOrdered(UUID cause, String order, Set<PersonId> protectedPersons, PersonId from) {

    public ProtectionOrdered {
        protectedPersons = Set.copyOf(protectedPersons);
    }
}
