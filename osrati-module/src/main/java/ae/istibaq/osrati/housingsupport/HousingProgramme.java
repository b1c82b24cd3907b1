package ae.istibaq.osrati.housingsupport;

import ae.istibaq.core.agencies.Answer;
import ae.istibaq.core.applications.Intake;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.PostExchange;

/** The housing programme: earlier aid from any housing body, and its intake; contract in contracts/. */
interface HousingProgramme {

    @PostExchange("/aid-history-lookups")
    Answer<AidHistory> history(@RequestBody PersonLookup lookup);

    @PostExchange("/housing-applications")
    Intake.Received apply(@RequestHeader("Idempotency-Key") UUID key, @RequestBody Request request);

    @PostExchange("/housing-applications/{agencyReference}/cancellation")
    Intake.Stopped cancel(
            @RequestHeader("Idempotency-Key") UUID key,
            @PathVariable String agencyReference,
            @RequestBody Intake.Reason reason);

    record PersonLookup(String emiratesId) {}

    record AidHistory(boolean earlierAid) {}

    record Request(String reference, String applicantEmiratesId, String kind) {}
}
