package ae.istibaq.osrati.vaccination;

import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.Moment;
import ae.istibaq.core.people.Moments;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.osrati.vaccination.VaccinationSchedule.Entry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A child's vaccinations on its line of life, in its calendar and in the feed. */
@Component
class VaccinationMoments implements Moments {

    private final VaccinationPlans plans;
    private final VaccinationCards cards;
    private final People people;

    VaccinationMoments(VaccinationPlans plans, VaccinationCards cards, People people) {
        this.plans = plans;
        this.cards = cards;
        this.people = people;
    }

    @Override
    public List<Moment> of(PersonId person, EmiratesId viewer) {
        PersonId child = people.keyOf(person);
        if (!plans.begun(child)) {
            return List.of();
        }
        List<GivenDose> given = cards.of(child);
        return plans.of(child).stream()
                .flatMap(entry -> moment(child, entry, given).stream())
                .toList();
    }

    /** Behind a missed vaccination no day is known, so nothing is shown. */
    private static Optional<Moment> moment(PersonId child, Entry entry, List<GivenDose> given) {
        PlannedVaccination planned = entry.vaccination();
        return switch (entry.standing()) {
            case GIVEN -> Optional.of(moment(child, planned, "given", Moment.Standing.DONE, givenOn(planned, given)));
            case COMING -> Optional.of(moment(child, planned, "coming", Moment.Standing.COMING, planned.dueOn()));
            case DUE -> Optional.of(moment(child, planned, "due", Moment.Standing.NOW, planned.dueOn()));
            case OVERDUE -> Optional.of(moment(child, planned, "missed", Moment.Standing.MISSED, planned.dueOn()));
            case AT_SCHOOL -> Optional.of(moment(child, planned, "school", Moment.Standing.COMING, planned.dueOn()));
            case SEE_CLINIC -> Optional.empty();
        };
    }

    private static Moment moment(
            PersonId child, PlannedVaccination planned, String what, Moment.Standing standing, LocalDate day) {
        Stage stage = planned.stage();
        return new Moment(
                "vaccination-" + child + "-" + stage.name(),
                "osrati.vaccination.moment." + what,
                Map.of("stage", stage.name()),
                day,
                null,
                Moment.Kind.VACCINATION,
                standing,
                Matter.HEALTH,
                null,
                null);
    }

    /** The day of the last of its doses. */
    private static LocalDate givenOn(PlannedVaccination planned, List<GivenDose> given) {
        return given.stream()
                .filter(each -> planned.doses().contains(each.dose()))
                .map(GivenDose::givenOn)
                .max(Comparator.naturalOrder())
                .orElse(planned.dueOn());
    }
}
