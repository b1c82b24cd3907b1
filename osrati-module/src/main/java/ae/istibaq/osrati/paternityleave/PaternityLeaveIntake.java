package ae.istibaq.osrati.paternityleave;

import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.applications.Intake;
import ae.istibaq.core.applications.Submission;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.osrati.paternityleave.LeaveAuthority.Request;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Has the federal register enter the days a father has picked. */
@Component
class PaternityLeaveIntake implements Intake {

    private final LeaveAuthority authority;

    PaternityLeaveIntake(Connectors connectors) {
        this.authority = connectors.connect("fahr", LeaveAuthority.class);
    }

    @Override
    public ServiceKey service() {
        return PaternityLeave.KEY;
    }

    @Override
    public String submit(Submission submission, UUID idempotencyKey) {
        Situation situation = submission.situation();
        return authority
                .register(
                        idempotencyKey,
                        new Request(
                                submission.reference(),
                                situation.person().digits(),
                                situation.told("notificationNumber"),
                                situation.day("birthDate"),
                                Arrays.stream(submission
                                                .choice(PaternityLeave.DAYS)
                                                .split(","))
                                        .map(LocalDate::parse)
                                        .toList()))
                .agencyReference();
    }

    @Override
    public boolean cancel(Submission submission, String agencyReference, UUID idempotencyKey) {
        return authority
                .cancel(idempotencyKey, agencyReference, new Reason("BIRTH_CHANGED"))
                .accepted();
    }
}
