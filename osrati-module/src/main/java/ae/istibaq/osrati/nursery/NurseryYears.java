package ae.istibaq.osrati.nursery;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.proactivity.Role;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.osrati.family.OfChild;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A child is young enough for a nursery.
 *
 * @param suggestOn when its mother is told of nurseries
 * @param lastDay on which it is young enough
 */
public record NurseryYears(
        UUID cause,
        PersonId child,
        LocalDate birthDate,
        LocalDate suggestOn,
        LocalDate lastDay,
        Map<Role, EmiratesId> roles)
        implements OfChild {

    @Override
    public String matter() {
        return matterOf(child);
    }

    static String matterOf(PersonId child) {
        return "nursery " + child;
    }

    @Override
    public Map<String, String> about() {
        return Map.of(
                "birthDate",
                birthDate.toString(),
                Nursery.SUGGESTED,
                suggestOn.toString(),
                Nursery.ENDS,
                lastDay.toString());
    }

    /** Without persons, so that no log shows them. */
    @Override
    public String toString() {
        return "NurseryYears[" + child + "]";
    }
}
