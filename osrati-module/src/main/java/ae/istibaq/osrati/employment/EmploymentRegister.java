package ae.istibaq.osrati.employment;

import ae.istibaq.core.agencies.Answer;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.PostExchange;

/** A register of employment: the federal government's or the private sector's; contracts in contracts/. */
interface EmploymentRegister {

    @PostExchange("/employee-lookups")
    Answer<EmployeeRecord> employee(@RequestBody EmployeeLookup lookup);

    record EmployeeLookup(String emiratesId) {}

    record EmployeeRecord(String employerAr, String employerEn, Monthly monthly) {}

    /** Parts of a month's salary in fils. */
    record Monthly(long basicFils, long housingAllowanceFils, long otherAllowancesFils, long pensionDeductionFils) {}
}
