package ae.istibaq.sandbox.gateways;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The gateways' fault switches for tests, one path each so that they stand beside the agencies' own. */
@RestController
class FaultController {

    record FaultOrder(
            @NotBlank String mode,
            @Nullable @Min(0) @Max(3_600_000) Long delayMillis,
            @Nullable @DecimalMin("0") @DecimalMax("1") Double share) {}

    record FaultView(String gateway, String mode, long delayMillis, double share, List<String> modes) {

        static FaultView of(FaultSwitch<?> fault) {
            FaultSwitch.Setting<?> set = fault.setting();
            return new FaultView(
                    fault.gateway(), set.mode().name(), set.delay().toMillis(), set.share(), fault.modes());
        }
    }

    private final GatewayFaults faults;

    FaultController(GatewayFaults faults) {
        this.faults = faults;
    }

    @PutMapping("/control/faults/sms")
    FaultView sms(@Valid @RequestBody FaultOrder order) {
        return set("sms", order);
    }

    @PutMapping("/control/faults/payments")
    FaultView payments(@Valid @RequestBody FaultOrder order) {
        return set("payments", order);
    }

    @PutMapping("/control/faults/uaepass")
    FaultView uaepass(@Valid @RequestBody FaultOrder order) {
        return set("uaepass", order);
    }

    private FaultView set(String gateway, FaultOrder order) {
        FaultSwitch<?> fault = faults.of(gateway).orElseThrow();
        if (!fault.modes().contains(order.mode())) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "The modes of " + gateway + " are " + fault.modes());
        }
        fault.set(
                order.mode(),
                Duration.ofMillis(Objects.requireNonNullElse(order.delayMillis(), 5_000L)),
                Objects.requireNonNullElse(order.share(), 1.0));
        return FaultView.of(fault);
    }
}
