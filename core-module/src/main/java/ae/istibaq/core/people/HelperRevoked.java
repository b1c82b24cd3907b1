package ae.istibaq.core.people;

import ae.istibaq.core.shared.EmiratesId;
import java.util.UUID;

/** A helper's power was taken or given back. */
public record HelperRevoked(UUID delegation, EmiratesId giver, EmiratesId helper, PersonId subject) {

    /** Without persons, so that no log shows them. */
    @Override
    public String toString() {
        return "HelperRevoked[" + delegation + "]";
    }
}
