package ae.istibaq.osrati.vaccination;

import ae.istibaq.core.parameters.Parameter;
import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.people.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The national immunisation programme, dated: for each vaccination the row of the day it falls due counts. */
@Component
class VaccinationProgramme {

    /** Given to the sexes a dated parameter names. */
    private static final String HPV = "HPV";

    private final Parameters parameters;

    VaccinationProgramme(Parameters parameters) {
        this.parameters = parameters;
    }

    /** The schedule of a child; an age at which the programme of that day gives nothing is left out. */
    VaccinationSchedule of(LocalDate bornOn, Sex sex) {
        Map<String, Integer> reached = new HashMap<>();
        List<PlannedVaccination> planned = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            // Clamped to the month's last day: who is born on the 31st is due on the 30th or on 28 February.
            LocalDate dueOn = bornOn.plusMonths(stage.months());
            parameters
                    .find(stage.parameter(), dueOn)
                    .filter(Parameter::known)
                    .flatMap(row -> planned(stage, dueOn, row, sex, reached))
                    .ifPresent(planned::add);
        }
        return new VaccinationSchedule(planned);
    }

    private Optional<PlannedVaccination> planned(
            Stage stage, LocalDate dueOn, Parameter row, Sex sex, Map<String, Integer> reached) {
        List<Dose> doses = Arrays.stream(row.text().split(","))
                .filter(vaccine -> !vaccine.equals(HPV) || givesHpvTo(sex, dueOn))
                .map(vaccine -> dose(vaccine, reached))
                .toList();
        if (doses.isEmpty()) {
            return Optional.empty();
        }
        LocalDate overdueFrom = stage.atSchool()
                ? null
                : dueOn.plusDays(parameters
                        .require("osrati.vaccination.overdue-after", dueOn)
                        .number());
        return Optional.of(new PlannedVaccination(stage, dueOn, overdueFrom, doses, row.sample()));
    }

    /** Counts a vaccine on, unless the row says which dose it is, as PENTA:3 does after two of HEXA. */
    private static Dose dose(String written, Map<String, Integer> reached) {
        String[] parts = written.split(":", -1);
        int number = parts.length == 2 ? Integer.parseInt(parts[1]) : reached.getOrDefault(parts[0], 0) + 1;
        reached.put(parts[0], number);
        return new Dose(parts[0], number);
    }

    private boolean givesHpvTo(Sex sex, LocalDate dueOn) {
        return List.of(parameters
                        .require("osrati.vaccination.hpv-for", dueOn)
                        .text()
                        .split(","))
                .contains(sex.name());
    }
}
