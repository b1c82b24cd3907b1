package ae.istibaq.osrati.employment;

import ae.istibaq.core.agencies.Answer;
import ae.istibaq.osrati.employment.EmploymentRegister.EmployeeLookup;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.PostExchange;

/** The labour ministry's register of who works where in any sector; contract in contracts/. */
interface EmployerRegister {

    @PostExchange("/employer-lookups")
    Answer<EmployerRecord> employer(@RequestBody EmployeeLookup lookup);

    record EmployerRecord(Sector sector, String employerCode, String employerAr, String employerEn) {}

    /** Who employs. */
    enum Sector {
        FEDERAL_GOVERNMENT,
        LOCAL_GOVERNMENT,
        PRIVATE
    }
}
