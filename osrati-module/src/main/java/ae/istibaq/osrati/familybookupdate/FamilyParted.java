package ae.istibaq.osrati.familybookupdate;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.proactivity.LifeEvent;
import ae.istibaq.core.proactivity.Role;
import ae.istibaq.core.shared.EmiratesId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A divorce or a death has changed a family, whose book tells of it no more as it is.
 *
 * @param number of the divorce at the court, or of the death in the register
 * @param left who stands in the book still
 * @param askOn when its head is asked, after a humane while
 */
public record FamilyParted(UUID cause, By by, String number, EmiratesId head, PersonId left, LocalDate askOn)
        implements LifeEvent.Begun {

    static final String BY = "by";
    static final String NUMBER = "number";
    static final String LEFT = "left";

    /** By what one leaves a family, as the authority names it. */
    enum By {
        DIVORCE,
        DEATH
    }

    /** A death has several numbers, but whoever dies does so once. */
    @Override
    public String matter() {
        return by == By.DIVORCE ? afterDivorce(number) : afterDeath(left);
    }

    static String afterDivorce(String number) {
        return "family book after " + number;
    }

    static String afterDeath(PersonId person) {
        return "family book after the death of " + person.value();
    }

    @Override
    public Map<Role, EmiratesId> roles() {
        return Map.of(Role.HUSBAND, head);
    }

    @Override
    public Map<String, String> about() {
        return Map.of(BY, by.name(), NUMBER, number, LEFT, left.toString(), FamilyBookUpdate.ASK, askOn.toString());
    }

    @Override
    public String path() {
        return "/osrati";
    }

    /** Without persons, so that no log shows them. */
    @Override
    public String toString() {
        return "FamilyParted[" + number + "]";
    }
}
