package ae.istibaq.osrati.schoolseat;

import ae.istibaq.core.applications.Intake;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.PostExchange;

/** The ministry's register of seats; contract in contracts/. */
interface SeatAuthority {

    @PostExchange("/school-seats")
    Intake.Received reserve(@RequestHeader("Idempotency-Key") UUID key, @RequestBody Request request);

    @PostExchange("/school-seats/{agencyReference}/cancellation")
    Intake.Stopped release(
            @RequestHeader("Idempotency-Key") UUID key,
            @PathVariable String agencyReference,
            @RequestBody Intake.Reason reason);

    /** @param zoneCode null where the home is not known, or protected */
    record Request(
            String reference,
            String applicantEmiratesId,
            PersonRef child,
            String schoolYear,
            String grade,
            @Nullable String zoneCode) {

        /** Without persons, so that no log shows them. */
        @Override
        public String toString() {
            return "Request[" + reference + "]";
        }
    }

    /** The child, by one number at least. */
    record PersonRef(@Nullable String emiratesId, @Nullable String notificationNumber) {

        /** Without the numbers, so that no log shows them. */
        @Override
        public String toString() {
            return "PersonRef[]";
        }
    }
}
