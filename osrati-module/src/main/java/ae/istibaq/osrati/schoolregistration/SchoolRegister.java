package ae.istibaq.osrati.schoolregistration;

import ae.istibaq.core.agencies.Answer;
import ae.istibaq.core.applications.Intake;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.PostExchange;

/** The ministry's schools and its intake of registrations; contract in contracts/. */
interface SchoolRegister {

    @PostExchange("/school-lookups")
    Answer<Schools> schools(@RequestBody SchoolLookup lookup);

    @PostExchange("/school-registrations")
    Intake.Received register(@RequestHeader("Idempotency-Key") UUID key, @RequestBody Request request);

    @PostExchange("/school-registrations/{agencyReference}/cancellation")
    Intake.Stopped cancel(
            @RequestHeader("Idempotency-Key") UUID key,
            @PathVariable String agencyReference,
            @RequestBody Intake.Reason reason);

    /** @param zoneCode always null: where the child lives is nobody's business before a school is chosen */
    record SchoolLookup(
            String schoolYear, String grade, @Nullable String zoneCode) {}

    record Schools(List<School> schools) {}

    /** @param attendedBy ALL, BOYS or GIRLS */
    record School(
            String code,
            String nameAr,
            String nameEn,
            String zoneCode,
            String zoneAr,
            String zoneEn,
            double latitude,
            double longitude,
            String attendedBy,
            boolean inclusive,
            List<Places> places) {}

    record Places(String grade, int free) {}

    record Request(
            String reference,
            String applicantEmiratesId,
            String childEmiratesId,
            String schoolYear,
            String grade,
            List<String> schools) {

        /** Without persons, so that no log shows them. */
        @Override
        public String toString() {
            return "Request[" + reference + "]";
        }
    }
}
