package ae.istibaq.sandbox.clinics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the clinics plan: visits of a pregnancy and after it, and the vaccinations of a child by age. A sample. */
@Component
class Programme {

    private final Plan plan;

    Programme() {
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/world/programme.json"))) {
            this.plan = JsonMapper.shared().readValue(in, Plan.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Plan(List<Integer> antenatalWeeks, List<Integer> postnatalDays, List<Age> vaccinations) {}

    /** What is given at an age. */
    record Age(int months, List<Dose> doses) {}

    /** One dose of a vaccine. */
    record Dose(String vaccine, int dose) {}

    /** A dose and the day from which it is due. */
    record Due(Dose dose, LocalDate on) {}

    /** Days of the visits of a pregnancy. */
    Stream<LocalDate> visits(Pregnancy pregnancy) {
        return plan.antenatalWeeks().stream().map(pregnancy::week);
    }

    /** Days of the mother's visits after a birth. */
    Stream<LocalDate> visitsAfter(LocalDate bornOn) {
        return plan.postnatalDays().stream().map(bornOn::plusDays);
    }

    /** All doses of a child, earliest first. */
    List<Due> doses(LocalDate bornOn) {
        return plan.vaccinations().stream()
                .flatMap(age -> age.doses().stream().map(dose -> new Due(dose, bornOn.plusMonths(age.months()))))
                .toList();
    }
}
