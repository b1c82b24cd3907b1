package ae.istibaq.core.applications;

import ae.istibaq.core.tasks.Remedy;
import ae.istibaq.core.tasks.Task;
import org.springframework.stereotype.Component;

/** Hands an application once more to an agency that refused to take it in, when a person has settled why. */
@Component
class SubmitAgain implements Remedy {

    private final ApplicationRows rows;
    private final Applications applications;

    SubmitAgain(ApplicationRows rows, Applications applications) {
        this.rows = rows;
        this.applications = applications;
    }

    @Override
    public String rule() {
        return SubmitApplication.REFUSED;
    }

    @Override
    public String label() {
        return "core.applications.rule.agency-refuses-intake.again";
    }

    @Override
    public void apply(Task task) {
        rows.findByReference(task.matter()).ifPresent(applications::submitSoon);
    }
}
