package ae.istibaq.sandbox.control;

import ae.istibaq.sandbox.agencies.Contract;
import ae.istibaq.sandbox.agencies.Contracts;
import ae.istibaq.sandbox.events.AgencyEvent.State;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets people sign, and the court correct or annul. */
@RestController
@RequestMapping("/control/contracts")
class ContractControl {

    private final Contracts contracts;
    private final Deliveries deliveries;

    ContractControl(Contracts contracts, Deliveries deliveries) {
        this.contracts = contracts;
        this.deliveries = deliveries;
    }

    record Signing(
            @NotBlank String husband,
            @NotBlank String wife,
            @Nullable LocalDate contractDate) {}

    record Annulment(@NotNull Contracts.AnnulmentReason reasonCode) {}

    /** @param delivered whether the portal has stored the event by now */
    record Done(String contractNumber, String eventId, boolean delivered) {}

    @GetMapping
    List<Contract.Entry> all() {
        return contracts.all();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Done sign(@Valid @RequestBody Signing signing) {
        return done(
                contracts.register(new Contracts.Signing(signing.husband(), signing.wife(), signing.contractDate())));
    }

    @PostMapping("/{contractNumber}/correction")
    Done correct(@PathVariable String contractNumber, @RequestBody Contracts.Correction correction) {
        return done(contracts.correct(contractNumber, correction));
    }

    @PostMapping("/{contractNumber}/annulment")
    Done annul(@PathVariable String contractNumber, @Valid @RequestBody Annulment annulment) {
        return done(contracts.annul(contractNumber, annulment.reasonCode()));
    }

    private Done done(Contracts.Told told) {
        return new Done(
                told.contract().contractNumber(), told.event().id(), deliveries.await(told.event()) == State.DELIVERED);
    }
}
