package ae.istibaq.sandbox.control;

import ae.istibaq.sandbox.agencies.NoSuchEntry;
import ae.istibaq.sandbox.faults.AgencyFault;
import ae.istibaq.sandbox.faults.AgencyFaults;
import ae.istibaq.sandbox.gateways.FaultSwitch;
import ae.istibaq.sandbox.gateways.GatewayFaults;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Breaks agencies and mends them, and shows what is broken anywhere. */
@RestController
@RequestMapping("/control/faults")
class AgencyFaultControl {

    private static final long USUAL_DELAY = 5_000;

    private final AgencyFaults agencies;
    private final GatewayFaults gateways;

    AgencyFaultControl(AgencyFaults agencies, GatewayFaults gateways) {
        this.agencies = agencies;
        this.gateways = gateways;
    }

    record Order(
            @NotNull AgencyFault mode,
            @Nullable @Min(0) @Max(3_600_000) Long delayMillis,
            @Nullable @DecimalMin("0") @DecimalMax("1") Double share) {}

    record State(String agency, String mode, long delayMillis, double share, List<String> modes) {

        static State of(FaultSwitch<?> fault) {
            var set = fault.setting();
            return new State(fault.gateway(), set.mode().name(), set.delay().toMillis(), set.share(), fault.modes());
        }
    }

    @GetMapping
    List<State> all() {
        return Stream.<FaultSwitch<?>>concat(agencies.all().stream(), gateways.all().stream())
                .map(State::of)
                .toList();
    }

    @PutMapping("/{agency}")
    State set(@PathVariable String agency, @Valid @RequestBody Order order) {
        var fault = agencies.find(agency).orElseThrow(NoSuchEntry::new);
        fault.set(
                order.mode().name(),
                Duration.ofMillis(Objects.requireNonNullElse(order.delayMillis(), USUAL_DELAY)),
                Objects.requireNonNullElse(order.share(), 1.0));
        return State.of(fault);
    }
}
