package ae.istibaq.osrati.familybookupdate;

import ae.istibaq.core.agencies.Answer;
import ae.istibaq.core.applications.Intake;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.PostExchange;

/** The identity authority's family books, and its intake of updates; contract in contracts/. */
interface FamilyBooks {

    @PostExchange("/family-book-lookups")
    Answer<Book> book(@RequestBody PersonLookup lookup);

    @PostExchange("/family-book-updates")
    Intake.Received update(@RequestHeader("Idempotency-Key") UUID key, @RequestBody Request request);

    @PostExchange("/family-book-updates/{agencyReference}/cancellation")
    Intake.Stopped cancel(
            @RequestHeader("Idempotency-Key") UUID key,
            @PathVariable String agencyReference,
            @RequestBody Intake.Reason reason);

    record PersonLookup(String emiratesId) {}

    record Book(String familyBookNumber, String headEmiratesId, List<Member> members) {}

    record Member(String emiratesId) {}

    record Request(
            String reference,
            String applicantEmiratesId,
            String familyBookNumber,
            String cause,
            String matterNumber,
            Payment payment) {}

    record Payment(UUID orderId, long fils) {}
}
