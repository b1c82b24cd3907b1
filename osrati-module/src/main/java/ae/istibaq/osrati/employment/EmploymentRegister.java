package ae.istibaq.osrati.employment;

import ae.istibaq.core.agencies.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.PostExchange;

/** A register of employment: the federal government's or the private sector's; contracts in contracts/. */
interface EmploymentRegister {

    @PostExchange("/employee-lookups")
    Answer<EmployeeRecord> employee(@RequestBody EmployeeLookup lookup);

    record EmployeeLookup(String emiratesId) {}

    /** @param contractKind told by the federal register only */
    record EmployeeRecord(
            String employerAr, String employerEn, @Nullable String contractKind, Monthly monthly) {

        boolean permanent() {
            return "PERMANENT".equals(contractKind);
        }
    }

    /** Parts of a month's salary in fils. */
    record Monthly(long basicFils, long housingAllowanceFils, long otherAllowancesFils, long pensionDeductionFils) {}
}
