package ae.istibaq.osrati.maternityleave;

import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.applications.Intake;
import ae.istibaq.core.applications.Submission;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.osrati.maternityleave.LeaveAuthority.Request;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Has the federal register enter a mother's leave; the register itself lets none be written over. */
@Component
class MaternityLeaveIntake implements Intake {

    private final LeaveAuthority authority;
    private final MaternityLeaveRule rule;

    MaternityLeaveIntake(Connectors connectors, MaternityLeaveRule rule) {
        this.authority = connectors.connect("fahr", LeaveAuthority.class);
        this.rule = rule;
    }

    @Override
    public ServiceKey service() {
        return MaternityLeave.KEY;
    }

    @Override
    public String submit(Submission submission, UUID idempotencyKey) {
        Situation situation = submission.situation();
        LocalDate bornOn = situation.day("birthDate");
        // Without what stands in her record: were there anything, no application would have been made.
        Entry.Register leave = (Entry.Register) rule.entry(bornOn, List.of());
        return authority
                .register(
                        idempotencyKey,
                        new Request(
                                submission.reference(),
                                situation.person().digits(),
                                situation.told("notificationNumber"),
                                bornOn,
                                leave.from(),
                                leave.to()))
                .agencyReference();
    }

    @Override
    public boolean cancel(Submission submission, String agencyReference, UUID idempotencyKey) {
        return authority
                .cancel(idempotencyKey, agencyReference, new Reason("BIRTH_CHANGED"))
                .accepted();
    }
}
