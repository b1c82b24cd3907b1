package ae.istibaq.osrati.marriagegrant;

import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.applications.Intake;
import ae.istibaq.core.applications.Submission;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.osrati.marriagegrant.GrantMinistry.Request;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hands applications for the marriage grant to the ministry. */
@Component
class MarriageGrantIntake implements Intake {

    private final GrantMinistry ministry;
    private final Edaad edaad;

    MarriageGrantIntake(Connectors connectors, Edaad edaad) {
        this.edaad = edaad;
        this.ministry = connectors.connect("mocd", GrantMinistry.class);
    }

    @Override
    public ServiceKey service() {
        return MarriageGrant.KEY;
    }

    @Override
    public String submit(Submission submission, UUID idempotencyKey) {
        Situation situation = submission.situation();
        String number = ministry.apply(
                        idempotencyKey,
                        new Request(
                                submission.reference(),
                                situation.person().digits(),
                                situation.role("WIFE").digits(),
                                situation.told("contractNumber"),
                                submission.choice("iban")))
                .agencyReference();
        edaad.begin(situation);
        return number;
    }

    @Override
    public boolean cancel(Submission submission, String agencyReference, UUID idempotencyKey) {
        return ministry.cancel(idempotencyKey, agencyReference, new Reason("CONTRACT_CHANGED"))
                .accepted();
    }
}
