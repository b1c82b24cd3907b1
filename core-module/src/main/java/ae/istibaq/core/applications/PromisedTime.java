package ae.istibaq.core.applications;

import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.parameters.Parameter;
import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.parameters.WorkingDays;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** By when an agency has promised to decide. */
@Component
class PromisedTime {

    private final Parameters parameters;
    private final WorkingDays workingDays;
    private final Clock clock;

    PromisedTime(Parameters parameters, WorkingDays workingDays, Clock clock) {
        this.parameters = parameters;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** The promised length for a service today; empty where the agency promises none. */
    Optional<Parameter> length(ServiceDefinition service) {
        return Optional.ofNullable(service.promise())
                .flatMap(promise -> parameters.find(promise.parameter(), LocalDate.now(clock)))
                .filter(Parameter::known);
    }

    /** The last moment of the promise; working days end with the day, in the Gulf. */
    Optional<Instant> endsAt(ServiceDefinition service, Instant received) {
        return length(service).map(length -> switch (length.unit()) {
            case "hours" -> received.plus(Duration.ofHours(length.number()));
            case "working days" -> {
                LocalDate day =
                        ZonedDateTime.ofInstant(received, clock.getZone()).toLocalDate();
                yield workingDays
                        .after(day, Math.toIntExact(length.number()))
                        .plusDays(1)
                        .atStartOfDay(clock.getZone())
                        .toInstant()
                        .minusSeconds(1);
            }
            default -> throw new IllegalStateException("A promise is not counted in " + length.unit());
        });
    }
}
