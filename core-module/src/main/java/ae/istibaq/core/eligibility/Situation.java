package ae.istibaq.core.eligibility;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose case it is and what it arises from.
 *
 * @param person who would get the service
 * @param journey the stage of life it belongs to
 * @param cause event that led to it
 * @param subject whose matter it is, such as the child; null where it is the person's own
 * @param occasion which of several like it, such as the age that was reached; empty where there is one only
 * @param roles who else has a part, by the bundle's role names
 * @param about what the event told, such as contract number and date (ISO)
 */
public record Situation(
        EmiratesId person,
        UUID journey,
        UUID cause,
        @Nullable PersonId subject,
        String occasion,
        Map<String, EmiratesId> roles,
        Map<String, String> about) {

    /** The only one of its kind, and the person's own. */
    public Situation(
            EmiratesId person, UUID journey, UUID cause, Map<String, EmiratesId> roles, Map<String, String> about) {
        this(person, journey, cause, null, "", roles, about);
    }

    /** Whose matter it is, where it is not the person's own. */
    public PersonId whose() {
        return java.util.Objects.requireNonNull(subject, "The case is the person's own");
    }

    /** The person in a role that the bundle fills. */
    public EmiratesId role(String name) {
        return java.util.Objects.requireNonNull(roles.get(name), () -> "Nobody has the role " + name);
    }

    /** Whether the stage of life has somebody in a role. */
    public boolean has(String name) {
        return roles.containsKey(name);
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
