package ae.istibaq.core.people;

import ae.istibaq.core.parameters.Parameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The dated values that say which matters go with which tie, and until what age. */
@Component
class PowerLimits {

    private static final String PREFIX = "people.powers.";

    private final Parameters parameters;

    PowerLimits(Parameters parameters) {
        this.parameters = parameters;
    }

    /** The matters that go with a tie or a circumstance; none where no value is known. */
    Set<Matter> matters(String of, LocalDate day) {
        Set<Matter> matters = EnumSet.noneOf(Matter.class);
        parameters
                .find(PREFIX + of, day)
                .filter(parameter -> parameter.known() && !parameter.text().isEmpty())
                .ifPresent(parameter -> Arrays.stream(parameter.text().split(","))
                        .map(Matter::valueOf)
                        .forEach(matters::add));
        return matters;
    }

    /** The day on which others' powers over a person born on a day end. */
    LocalDate majority(LocalDate birthDate, LocalDate day) {
        return Age.birthday(
                birthDate, (int) parameters.require("people.majority-age", day).number());
    }
}
