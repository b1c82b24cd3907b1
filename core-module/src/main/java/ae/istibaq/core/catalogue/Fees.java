package ae.istibaq.core.catalogue;

import ae.istibaq.core.parameters.Parameter;
import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.shared.Aed;
import java.time.LocalDate;
import java.util.List;
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
     * @param lines at least one; parts that cost nothing are left out where others do
     */
    public record Fee(List<Line> lines) {

        public Aed amount() {
            return lines.stream().map(Line::amount).reduce(Aed.ZERO, Aed::plus);
        }

        public boolean free() {
            return amount().equals(Aed.ZERO);
        }

        /** Whether no agency has confirmed some part of it. */
        public boolean sample() {
            return lines.stream().anyMatch(Line::sample);
        }
    }

    /**
     * One part of a fee.
     *
     * @param agency code of the agency that gets it
     * @param labelKey message key of what it is paid for
     * @param amount to pay
     * @param sample true where no agency has confirmed the figure
     */
    public record Line(String agency, String labelKey, Aed amount, boolean sample) {}

    /** The fee of a service on the day of payment; empty where the service is free by its definition. */
    public Optional<Fee> of(ServiceDefinition service, LocalDate day) {
        List<Line> lines = service.fee().stream()
                .map(line -> {
                    Parameter fee = parameters.require(line.parameter(), day);
                    return new Line(line.agency(), line.label(), fee.money(), fee.sample());
                })
                .toList();
        List<Line> paid =
                lines.stream().filter(line -> !line.amount().equals(Aed.ZERO)).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Fee(paid.isEmpty() ? lines : paid));
    }
}
