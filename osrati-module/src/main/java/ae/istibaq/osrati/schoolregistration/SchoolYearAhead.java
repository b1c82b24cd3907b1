package ae.istibaq.osrati.schoolregistration;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.proactivity.Role;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.osrati.family.OfChild;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The window of a school year is announced for which a child is of age. */
public record SchoolYearAhead(
        UUID cause, PersonId child, LocalDate birthDate, SchoolWindow window, Map<Role, EmiratesId> roles)
        implements OfChild {

    @Override
    public String matter() {
        return matterOf(window.schoolYear(), child);
    }

    static String matterOf(String schoolYear, PersonId child) {
        return "school " + schoolYear + " " + child;
    }

    @Override
    public Map<String, String> about() {
        return Map.of(
                "birthDate",
                birthDate.toString(),
                "schoolYear",
                window.schoolYear(),
                SchoolRegistration.OPENS,
                window.from().toString(),
                SchoolRegistration.CLOSES,
                window.to().toString());
    }

    /** Without persons, so that no log shows them. */
    @Override
    public String toString() {
        return "SchoolYearAhead[" + window.schoolYear() + ", " + child + "]";
    }
}
