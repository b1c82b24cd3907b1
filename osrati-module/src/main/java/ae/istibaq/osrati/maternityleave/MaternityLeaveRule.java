package ae.istibaq.osrati.maternityleave;

import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.osrati.employment.Leave;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How long a federal mother's leave is: calendar days, weekends and holidays among them, by the law of the day of birth.
 *
 * <p>Federal Decree-Law 49 of 2022 and its regulation, Cabinet Resolution 48 of 2023; before, Federal Decree-Law 11 of 2008
 * as changed by 17 of 2016.
 */
@Component
class MaternityLeaveRule {

    private final Parameters parameters;

    MaternityLeaveRule(Parameters parameters) {
        this.parameters = parameters;
    }

    /** Whether only permanent posts bring the right. */
    boolean permanentOnly(LocalDate bornOn) {
        return parameters
                .require("osrati.maternityleave.permanent-only", bornOn)
                .flag();
    }

    /** @param existing every leave the register holds of her */
    Entry entry(LocalDate bornOn, List<Leave> existing) {
        LocalDate last = bornOn.plusDays(number("osrati.maternityleave.days", bornOn) - 1);
        LocalDate earliest = bornOn.minusDays(number("osrati.maternityleave.before-birth", bornOn));
        Optional<Leave> own = existing.stream()
                .filter(leave -> leave.kind() == Leave.Kind.MATERNITY)
                .filter(leave -> leave.touches(earliest, last))
                .findFirst();
        if (own.isPresent()) {
            return new Entry.Kept(own.get());
        }
        return existing.stream()
                .filter(leave -> leave.touches(bornOn, last))
                .findFirst()
                .<Entry>map(Entry.InTheWay::new)
                .orElseGet(() -> new Entry.Register(bornOn, last));
    }

    private long number(String key, LocalDate bornOn) {
        return parameters.require(key, bornOn).number();
    }
}
