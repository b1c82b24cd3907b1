package ae.istibaq.core.people;

import java.util.Set;
import java.util.UUID;

/**
 * A person's death was told; published in the transaction that keeps it, once for each agency that tells.
 *
 * @param cause the received event
 * @param bereaved husband, wives and parents alive
 */
public record PersonDied(UUID cause, PersonId person, Set<PersonId> bereaved) {

    public PersonDied {
        bereaved = Set.copyOf(bereaved);
    }
}
