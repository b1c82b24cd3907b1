package ae.istibaq.core.people;

import ae.istibaq.core.shared.EmiratesId;
import java.util.UUID;

/** Someone chose a helper. */
public record HelperGiven(UUID delegation, EmiratesId giver, EmiratesId helper, PersonId subject) {

    /** Without persons, so that no log shows them. */
    @Override
    public String toString() {
        return "HelperGiven[" + delegation + "]";
    }
}
