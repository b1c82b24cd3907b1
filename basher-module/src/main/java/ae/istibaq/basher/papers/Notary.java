package ae.istibaq.basher.papers;

import ae.istibaq.core.agencies.Answer;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.PostExchange;

/** The notary before whom partners sign a memorandum. */
interface Notary {

    @PostExchange("/memorandum-verifications")
    Answer<InForce> memorandum(@RequestBody Check check);

    record Check(String memorandumNumber) {}
}
