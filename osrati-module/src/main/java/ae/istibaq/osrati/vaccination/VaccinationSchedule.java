package ae.istibaq.osrati.vaccination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * All vaccinations of one child, earliest first.
 *
 * <p>Once one is overdue the dates of those behind it no longer hold: when to catch up is a clinic's decision, so the
 * schedule says "see your clinic" and computes nothing.
 */
record VaccinationSchedule(List<PlannedVaccination> planned) {

    /** How it stands with one vaccination. */
    enum Standing {
        GIVEN,
        COMING,
        DUE,
        OVERDUE,
        SEE_CLINIC,
        AT_SCHOOL
    }

    /** A vaccination and how it stands. */
    record Entry(PlannedVaccination vaccination, Standing standing) {}

    VaccinationSchedule {
        planned = List.copyOf(planned);
    }

    /** @param given what the clinics have told, in any order */
    List<Entry> on(LocalDate day, Collection<Dose> given) {
        List<Entry> entries = new ArrayList<>();
        boolean late = false;
        for (PlannedVaccination each : planned) {
            Standing standing = standing(each, day, given, late);
            late |= standing == Standing.OVERDUE;
            entries.add(new Entry(each, standing));
        }
        return entries;
    }

    private static Standing standing(PlannedVaccination each, LocalDate day, Collection<Dose> given, boolean late) {
        if (each.givenBy(given)) {
            return Standing.GIVEN;
        }
        if (each.stage().atSchool()) {
            return Standing.AT_SCHOOL;
        }
        if (each.overdueOn(day)) {
            return Standing.OVERDUE;
        }
        if (late) {
            return Standing.SEE_CLINIC;
        }
        return day.isBefore(each.dueOn()) ? Standing.COMING : Standing.DUE;
    }
}
