package ae.istibaq.core.people;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's death was told; published in the transaction that keeps it, once for each agency that tells.
 *
 * @param cause the received event
 * @param bereaved husband, wives and parents alive
 * @param entryNumber under which the population register entered it; null where a hospital tells
 */
public record PersonDied(
        UUID cause,
        PersonId person,
        Set<PersonId> bereaved,
        @Nullable String entryNumber) {

    public PersonDied {
        bereaved = Set.copyOf(bereaved);
    }
}
