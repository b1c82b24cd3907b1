package ae.istibaq.basher.papers;

import ae.istibaq.core.agencies.Answer;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.PostExchange;

/** An agency that issues establishment cards: the identity authority, and the ministry of human resources. */
interface CardRegister {

    @PostExchange("/establishment-card-verifications")
    Answer<InForce> card(@RequestBody Check check);

    record Check(String cardNumber) {}
}
