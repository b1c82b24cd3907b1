package ae.istibaq.osrati.familybookupdate;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.proactivity.LifeEvent;
import ae.istibaq.core.proactivity.Role;
import ae.istibaq.core.shared.EmiratesId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A divorce has changed a family, whose book tells of it no more as it is.
 *
 * @param left the wife who stands in the book still
 * @param askOn when its head is asked, after a humane while
 */
public record FamilyParted(UUID cause, String divorceNumber, EmiratesId head, PersonId left, LocalDate askOn)
        implements LifeEvent.Begun {

    static final String NUMBER = "divorceNumber";
    static final String LEFT = "left";

    @Override
    public String matter() {
        return matterOf(divorceNumber);
    }

    static String matterOf(String divorceNumber) {
        return "family book after " + divorceNumber;
    }

    @Override
    public Map<Role, EmiratesId> roles() {
        return Map.of(Role.HUSBAND, head);
    }

    @Override
    public Map<String, String> about() {
        return Map.of(NUMBER, divorceNumber, LEFT, left.toString(), FamilyBookUpdate.ASK, askOn.toString());
    }

    @Override
    public String path() {
        return "/osrati";
    }

    /** Without persons, so that no log shows them. */
    @Override
    public String toString() {
        return "FamilyParted[" + divorceNumber + "]";
    }
}
