package ae.istibaq.osrati.housingsupport;

import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.applications.Intake;
import ae.istibaq.core.applications.Submission;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.osrati.housingsupport.HousingProgramme.Request;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hands applications for housing support to the programme. */
@Component
class HousingSupportIntake implements Intake {

    private final HousingProgramme programme;

    HousingSupportIntake(Connectors connectors) {
        this.programme = connectors.connect("szhp", HousingProgramme.class);
    }

    @Override
    public ServiceKey service() {
        return HousingSupport.KEY;
    }

    @Override
    public String submit(Submission submission, UUID idempotencyKey) {
        String kind = submission.choice("kind").toUpperCase(Locale.ROOT).replace('-', '_');
        return programme
                .apply(
                        idempotencyKey,
                        new Request(
                                submission.reference(),
                                submission.situation().person().digits(),
                                kind))
                .agencyReference();
    }

    @Override
    public boolean cancel(Submission submission, String agencyReference, UUID idempotencyKey) {
        return programme
                .cancel(idempotencyKey, agencyReference, new Reason("CONTRACT_CHANGED"))
                .accepted();
    }
}
