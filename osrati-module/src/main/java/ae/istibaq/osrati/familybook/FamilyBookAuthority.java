package ae.istibaq.osrati.familybook;

import ae.istibaq.core.applications.Intake;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.PostExchange;

/** The identity authority's intake of family books; contract in contracts/. */
interface FamilyBookAuthority {

    @PostExchange("/family-book-applications")
    Intake.Received apply(@RequestHeader("Idempotency-Key") UUID key, @RequestBody Request request);

    @PostExchange("/family-book-applications/{agencyReference}/cancellation")
    Intake.Stopped cancel(
            @RequestHeader("Idempotency-Key") UUID key,
            @PathVariable String agencyReference,
            @RequestBody Intake.Reason reason);

    record Request(
            String reference,
            String applicantEmiratesId,
            String contractNumber,
            String spouseEmiratesId,
            Payment payment) {}

    record Payment(UUID orderId, long fils) {}
}
