package ae.istibaq.basher.plan;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such plan, or it isn't the asking person's. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class PlanUnknown extends RuntimeException {

    PlanUnknown() {
        super("No such plan");
    }
}
