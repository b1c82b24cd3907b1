package ae.istibaq.osrati.nursery;

import ae.istibaq.core.agencies.Answer;
import ae.istibaq.core.applications.Intake;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.PostExchange;

/** The registry of licensed nurseries, which passes contacts on; contract in contracts/. */
interface NurseryRegistry {

    @PostExchange("/nursery-lookups")
    Answer<Nurseries> nurseries(@RequestBody NurseryLookup lookup);

    @PostExchange("/contacts")
    Intake.Received handOver(@RequestHeader("Idempotency-Key") UUID key, @RequestBody Contact contact);

    @PostExchange("/contacts/{agencyReference}/cancellation")
    Intake.Stopped cancel(
            @RequestHeader("Idempotency-Key") UUID key,
            @PathVariable String agencyReference,
            @RequestBody Intake.Reason reason);

    record NurseryLookup(String emirate) {}

    record Nurseries(List<Licensed> nurseries) {}

    /** @param toMonths not included */
    record Licensed(
            String licence,
            LocalDate licenceExpiresOn,
            String nameAr,
            String nameEn,
            String areaAr,
            String areaEn,
            double latitude,
            double longitude,
            int fromMonths,
            int toMonths,
            String opensAt,
            String closesAt,
            long monthlyFeeFromFils,
            long monthlyFeeToFils,
            List<String> languages,
            boolean inclusive,
            String phone,
            List<Places> places) {}

    /** @param toMonths not included */
    record Places(int fromMonths, int toMonths, int free) {}

    /** All that is handed over, and nothing else. */
    record Contact(
            String reference,
            String licence,
            @Nullable String motherNameAr,
            String motherNameEn,
            String mobile,
            @Nullable String email,
            LocalDate childBornOn,
            @Nullable LocalDate wishedFrom,
            Instant consentedAt) {

        /** Without persons, so that no log shows them. */
        @Override
        public String toString() {
            return "Contact[" + reference + "]";
        }
    }
}
