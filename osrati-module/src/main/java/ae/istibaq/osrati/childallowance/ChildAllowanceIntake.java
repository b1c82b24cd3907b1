package ae.istibaq.osrati.childallowance;

import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.applications.Intake;
import ae.istibaq.core.applications.Submission;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.osrati.childallowance.AllowanceAuthority.PersonRef;
import ae.istibaq.osrati.childallowance.AllowanceAuthority.Request;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Has the allowance added to the parent's salary, from the month of birth. */
@Component
class ChildAllowanceIntake implements Intake {

    private final AllowanceAuthority authority;

    ChildAllowanceIntake(Connectors connectors) {
        this.authority = connectors.connect("fahr", AllowanceAuthority.class);
    }

    @Override
    public ServiceKey service() {
        return ChildAllowance.KEY;
    }

    @Override
    public String submit(Submission submission, UUID idempotencyKey) {
        Situation situation = submission.situation();
        return authority
                .add(
                        idempotencyKey,
                        new Request(
                                submission.reference(),
                                situation.person().digits(),
                                new PersonRef(null, situation.told("notificationNumber")),
                                YearMonth.from(situation.day("birthDate"))))
                .agencyReference();
    }

    @Override
    public boolean cancel(Submission submission, String agencyReference, UUID idempotencyKey) {
        return authority
                .cancel(idempotencyKey, agencyReference, new Reason("BIRTH_CHANGED"))
                .accepted();
    }
}
