package ae.istibaq.basher.papers;

import ae.istibaq.core.agencies.Answer;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.PostExchange;

/** The national economic register, asked about one licence; contract in contracts/. */
interface LicenceRegister {

    @PostExchange("/licence-verifications")
    Answer<InForce> licence(@RequestBody Check check);

    record Check(String emirate, String licenceNumber) {}
}
