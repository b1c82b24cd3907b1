package ae.istibaq.osrati.vaccination;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.proactivity.Role;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.osrati.family.OfChild;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The vaccinations of a child can be planned: it was born, or its family has become known. */
public record VaccinationsBegun(UUID cause, PersonId child, LocalDate birthDate, Map<Role, EmiratesId> roles)
        implements OfChild {

    @Override
    public String matter() {
        return matterOf(child);
    }

    static String matterOf(PersonId child) {
        return "vaccinations " + child;
    }

    /** Without persons, so that no log shows them. */
    @Override
    public String toString() {
        return "VaccinationsBegun[" + child + "]";
    }
}
