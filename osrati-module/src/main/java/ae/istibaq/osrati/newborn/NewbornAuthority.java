package ae.istibaq.osrati.newborn;

import ae.istibaq.core.applications.Intake;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.PostExchange;

/** The identity authority's intake of a newborn's package of documents; contract in contracts/. */
interface NewbornAuthority {

    @PostExchange("/newborn-packages")
    Intake.Received apply(@RequestHeader("Idempotency-Key") UUID key, @RequestBody Request request);

    @PostExchange("/newborn-packages/{agencyReference}/cancellation")
    Intake.Stopped cancel(
            @RequestHeader("Idempotency-Key") UUID key,
            @PathVariable String agencyReference,
            @RequestBody Intake.Reason reason);

    /**
     * What the authority needs and no more: all else it asks the hospital and its own register.
     *
     * @param applicantEmiratesId father, mother or guardian
     * @param notificationNumber of the birth, since the child has no number yet
     * @param photo a JPEG in Base64
     * @param delivery whether the cards come by post to the registered address
     */
    record Request(
            String reference,
            String applicantEmiratesId,
            String notificationNumber,
            String nameAr,
            String nameEn,
            String photo,
            boolean delivery,
            Payment payment) {

        /** Without persons, so that no log shows them. */
        @Override
        public String toString() {
            return "Request[" + reference + "]";
        }
    }

    record Payment(UUID orderId, long fils) {}
}
