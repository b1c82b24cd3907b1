package ae.istibaq.osrati.appointment;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import java.util.List;

/** The visits to clinics that a service knows of; a bean of each service whose people go to one. */
public interface ClinicVisits {

    /** Where the pages of a person's appointments begin. */
    static String pathOf(PersonId person) {
        return "/osrati/people/" + person + "/appointments";
    }

    /**
     * A person's visits in order of time, past ones first.
     *
     * @param viewer who looks, and sees the person's matters of health; a service leaves out what it shows to fewer
     */
    List<ClinicVisit> of(PersonId person, EmiratesId viewer);
}
