package ae.istibaq.core.eligibility;

import ae.istibaq.core.shared.EmiratesId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * Whose case it is and what it arises from.
 *
 * @param person who would get the service
 * @param journey the stage of life it belongs to
 * @param cause event that led to it
 * @param roles who else has a part, by the bundle's role names
 * @param about what the event told, such as contract number and date (ISO)
 */
public record Situation(
        EmiratesId person, UUID journey, UUID cause, Map<String, EmiratesId> roles, Map<String, String> about) {

    /** The person in a role that the bundle fills. */
    public EmiratesId role(String name) {
        return java.util.Objects.requireNonNull(roles.get(name), () -> "Nobody has the role " + name);
    }

    /** What the event told under a name. */
    public String told(String name) {
        return java.util.Objects.requireNonNull(about.get(name), () -> "The event did not tell " + name);
    }

    /** A day the event told. */
    public LocalDate day(String name) {
        return LocalDate.parse(told(name));
    }

    /** Without persons, so that no log shows them. */
    @Override
    public String toString() {
        return "Situation[" + journey + "]";
    }
}
