package ae.istibaq.osrati.vaccination;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the programme gives a child at one age.
 *
 * @param dueOn first day on which it may be given
 * @param overdueFrom day from which its absence is told; null where the school gives it
 * @param sample whether no official source confirms this row of the programme
 */
record PlannedVaccination(
        Stage stage, LocalDate dueOn, @Nullable LocalDate overdueFrom, List<Dose> doses, boolean sample) {

    boolean givenBy(Collection<Dose> given) {
        return given.containsAll(doses);
    }

    boolean overdueOn(LocalDate day) {
        return overdueFrom != null && !day.isBefore(overdueFrom);
    }
}
