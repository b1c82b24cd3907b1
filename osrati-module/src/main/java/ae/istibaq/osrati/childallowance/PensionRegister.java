package ae.istibaq.osrati.childallowance;

import ae.istibaq.core.agencies.Answer;
import ae.istibaq.osrati.childallowance.AllowanceAuthority.PersonLookup;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.PostExchange;

/** The pension authority, which knows who is unable to work by a medical report; contract in contracts/. */
interface PensionRegister {

    @PostExchange("/pension-lookups")
    Answer<Pension> pension(@RequestBody PersonLookup lookup);

    record Pension(boolean pensioner, boolean unableToWork) {}
}
