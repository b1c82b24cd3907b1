package ae.istibaq.osrati.marriagegrant;

import ae.istibaq.core.agencies.Answer;
import ae.istibaq.core.applications.Intake;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.PostExchange;

/** The ministry that pays the marriage grant: its history of grants and its intake; contract in contracts/. */
interface GrantMinistry {

    @PostExchange("/grant-history-lookups")
    Answer<History> history(@RequestBody PersonLookup lookup);

    @PostExchange("/grant-applications")
    Intake.Received apply(@RequestHeader("Idempotency-Key") UUID key, @RequestBody Request request);

    @PostExchange("/grant-applications/{agencyReference}/cancellation")
    Intake.Stopped cancel(
            @RequestHeader("Idempotency-Key") UUID key,
            @PathVariable String agencyReference,
            @RequestBody Intake.Reason reason);

    @PostExchange("/edaad-lookups")
    Answer<Course> edaad(@RequestBody PersonLookup lookup);

    /** The course a person is to attend. */
    record Course(String titleAr, String titleEn, String url) {}

    record PersonLookup(String emiratesId) {}

    record History(boolean previousGrant, boolean groupWedding, boolean socialAssistance, boolean marriedToAnother) {}

    record Request(
            String reference,
            String applicantEmiratesId,
            String spouseEmiratesId,
            String contractNumber,
            String iban) {}
}
