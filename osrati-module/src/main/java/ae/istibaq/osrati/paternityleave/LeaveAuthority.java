package ae.istibaq.osrati.paternityleave;

import ae.istibaq.core.applications.Intake;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.PostExchange;

/** The federal human resources' register of paternity leaves; contract in contracts/. */
interface LeaveAuthority {

    @PostExchange("/paternity-leaves")
    Intake.Received register(@RequestHeader("Idempotency-Key") UUID key, @RequestBody Request request);

    @PostExchange("/paternity-leaves/{agencyReference}/cancellation")
    Intake.Stopped cancel(
            @RequestHeader("Idempotency-Key") UUID key,
            @PathVariable String agencyReference,
            @RequestBody Intake.Reason reason);

    record Request(
            String reference,
            String employeeEmiratesId,
            String notificationNumber,
            LocalDate bornOn,
            List<LocalDate> days) {}
}
