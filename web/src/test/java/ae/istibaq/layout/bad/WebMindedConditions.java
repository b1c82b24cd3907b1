package ae.istibaq.layout.bad;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Answers a question of law with a status of HTTP. */
class WebMindedConditions {

    RuntimeException refusal() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
