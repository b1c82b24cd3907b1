package ae.istibaq.osrati.childallowance;

import ae.istibaq.core.agencies.Answer;
import ae.istibaq.core.applications.Intake;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.PostExchange;

/** The federal human resources' register of child allowances; contract in contracts/. */
interface AllowanceAuthority {

    @PostExchange("/child-allowance-lookups")
    Answer<Allowances> allowances(@RequestBody PersonLookup lookup);

    @PostExchange("/child-allowances")
    Intake.Received add(@RequestHeader("Idempotency-Key") UUID key, @RequestBody Request request);

    @PostExchange("/child-allowances/{agencyReference}/cancellation")
    Intake.Stopped cancel(
            @RequestHeader("Idempotency-Key") UUID key,
            @PathVariable String agencyReference,
            @RequestBody Intake.Reason reason);

    record PersonLookup(String emiratesId) {}

    record Allowances(List<Allowance> allowances) {}

    /** @param lastMonth null while it is paid */
    record Allowance(
            String agencyReference,
            String payeeEmiratesId,
            PersonRef child,
            YearMonth fromMonth,
            @Nullable YearMonth lastMonth,
            long amountFils) {}

    record Request(String reference, String employeeEmiratesId, PersonRef child, YearMonth fromMonth) {}

    /** The child, by one number at least. */
    record PersonRef(@Nullable String emiratesId, @Nullable String notificationNumber) {

        /** Without the numbers, so that no log shows them. */
        @Override
        public String toString() {
            return "PersonRef[]";
        }
    }
}
