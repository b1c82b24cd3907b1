package ae.istibaq.osrati.growth;

import ae.istibaq.core.tasks.Remedy;
import ae.istibaq.core.tasks.Task;
import ae.istibaq.core.time.Later;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Carries a filled form once more to the ministry that refused it, when a person has settled why. */
@Component
class HandInAgain implements Remedy {

    private final Later later;

    HandInAgain(Later later) {
        this.later = later;
    }

    @Override
    public String rule() {
        return HandInJob.REFUSED;
    }

    @Override
    public String label() {
        return "osrati.growth.rule.ministry-refuses.again";
    }

    @Override
    public void apply(Task task) {
        later.now(HandInJob.of(UUID.fromString(task.matter())));
    }
}
