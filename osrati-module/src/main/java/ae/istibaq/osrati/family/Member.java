package ae.istibaq.osrati.family;

import ae.istibaq.core.people.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the family as the page shows them.
 *
 * @param tie message key of what they are to the viewer
 * @param name in the page's language; null for a newborn without one
 * @param birthDate null where it is not known
 * @param months completed months of a child below two years, else null
 * @param years completed years; null where the birth date is not known
 * @param open whether the viewer may open the person's page
 */
record Member(
        PersonId id,
        String tie,
        @Nullable String name,
        @Nullable LocalDate birthDate,
        @Nullable Long months,
        @Nullable Integer years,
        boolean open) {}
