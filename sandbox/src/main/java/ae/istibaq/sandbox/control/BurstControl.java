package ae.istibaq.sandbox.control;

import ae.istibaq.sandbox.agencies.NoSuchEntry;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Many contracts at a steady rate, and how long the portal took. */
@RestController
class BurstControl {

    private final Bursts bursts;

    BurstControl(Bursts bursts) {
        this.bursts = bursts;
    }

    record Order(
            @Min(1) @Max(200_000) int count,
            @Min(1) @Max(5_000) int ratePerSecond) {}

    @PostMapping("/control/contracts/burst")
    @ResponseStatus(HttpStatus.ACCEPTED)
    BurstReport begin(@Valid @RequestBody Order order) {
        return bursts.begin(order.count(), order.ratePerSecond()).report(false);
    }

    @GetMapping("/control/bursts/last")
    BurstReport last(@RequestParam(defaultValue = "false") boolean events) {
        return bursts.last().orElseThrow(NoSuchEntry::new).report(events);
    }
}
