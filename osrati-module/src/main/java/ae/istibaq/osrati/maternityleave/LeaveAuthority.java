package ae.istibaq.osrati.maternityleave;

import ae.istibaq.core.applications.Intake;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.PostExchange;

/** The federal human resources' register of maternity leaves; contract in contracts/. */
interface LeaveAuthority {

    @PostExchange("/maternity-leaves")
    Intake.Received register(@RequestHeader("Idempotency-Key") UUID key, @RequestBody Request request);

    @PostExchange("/maternity-leaves/{agencyReference}/cancellation")
    Intake.Stopped cancel(
            @RequestHeader("Idempotency-Key") UUID key,
            @PathVariable String agencyReference,
            @RequestBody Intake.Reason reason);

    /** @param to last day */
    record Request(
            String reference,
            String employeeEmiratesId,
            String notificationNumber,
            LocalDate bornOn,
            LocalDate from,
            LocalDate to) {}
}
