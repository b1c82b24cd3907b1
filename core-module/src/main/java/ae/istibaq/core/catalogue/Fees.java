package ae.istibaq.core.catalogue;

import ae.istibaq.core.parameters.Parameter;
import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.shared.Aed;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a service costs on a day, and whether the agency has confirmed it. */
@Component
public class Fees {

    private final Parameters parameters;

    Fees(Parameters parameters) {
        this.parameters = parameters;
    }

    /**
     * A fee as the page tells it.
     *
     * @param amount to pay
     * @param sample true where no agency has confirmed the figure
     * @param source where the figure is from
     */
    public record Fee(Aed amount, boolean sample, String source) {

        public boolean free() {
            return amount.equals(Aed.ZERO);
        }
    }

    /** The fee of a service on the day of payment; empty where the service is free by its definition. */
    public Optional<Fee> of(ServiceDefinition service, LocalDate day) {
        return service.feeParameter().map(key -> {
            Parameter fee = parameters.require(key, day);
            return new Fee(fee.money(), fee.sample(), fee.source());
        });
    }
}
