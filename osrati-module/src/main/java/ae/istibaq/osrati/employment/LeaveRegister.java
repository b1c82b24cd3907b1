package ae.istibaq.osrati.employment;

import ae.istibaq.core.agencies.Answer;
import java.util.List;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.PostExchange;

/** The federal register of leaves; contract in contracts/. */
interface LeaveRegister {

    @PostExchange("/leave-lookups")
    Answer<Rows> leaves(@RequestBody LeaveLookup lookup);

    record LeaveLookup(String emiratesId) {}

    record Rows(List<Leave> leaves) {}
}
