package ae.istibaq.osrati.growth;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.PostExchange;

/** The ministry of the family, which judges growth questionnaires; contract in contracts/. */
interface GrowthMinistry {

    @PostExchange("/growth-answers")
    Received judge(@RequestHeader("Idempotency-Key") UUID key, @RequestBody Filled filled);

    record Received(String agencyReference) {}

    /** @param ageMonths corrected for an early birth where the form wants it */
    record Filled(
            String reference,
            String respondentEmiratesId,
            PersonRef child,
            String form,
            int formMonths,
            int ageMonths,
            LocalDate answeredOn,
            List<Given> answers,
            List<Points> scores,
            boolean worry,
            Outcome proposal) {

        /** Without what was answered, so that no log shows it. */
        @Override
        public String toString() {
            return "Filled[" + reference + "]";
        }
    }

    /** @param answer null where the parent gave none */
    record Given(String question, @Nullable Answer answer) {}

    /** @param score null where too few were answered */
    record Points(String area, @Nullable Integer score) {}

    /** The child, by one number at least. */
    record PersonRef(@Nullable String emiratesId, @Nullable String notificationNumber) {

        /** Without the numbers, so that no log shows them. */
        @Override
        public String toString() {
            return "PersonRef[]";
        }
    }
}
