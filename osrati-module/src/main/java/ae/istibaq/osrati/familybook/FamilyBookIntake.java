package ae.istibaq.osrati.familybook;

import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.applications.Intake;
import ae.istibaq.core.applications.Submission;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.osrati.familybook.FamilyBookAuthority.Payment;
import ae.istibaq.osrati.familybook.FamilyBookAuthority.Request;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hands applications for a family book to the identity authority. */
@Component
class FamilyBookIntake implements Intake {

    private final FamilyBookAuthority authority;

    FamilyBookIntake(Connectors connectors) {
        this.authority = connectors.connect("icp", FamilyBookAuthority.class);
    }

    @Override
    public ServiceKey service() {
        return FamilyBook.KEY;
    }

    @Override
    public String submit(Submission submission, UUID idempotencyKey) {
        Situation situation = submission.situation();
        UUID order = submission.paymentOrder().orElseThrow();
        return authority
                .apply(
                        idempotencyKey,
                        new Request(
                                submission.reference(),
                                situation.person().digits(),
                                situation.told("contractNumber"),
                                situation.role("WIFE").digits(),
                                new Payment(order, submission.fee().fils())))
                .agencyReference();
    }

    @Override
    public boolean cancel(Submission submission, String agencyReference, UUID idempotencyKey) {
        return authority
                .cancel(idempotencyKey, agencyReference, new Reason("CONTRACT_CHANGED"))
                .accepted();
    }
}
