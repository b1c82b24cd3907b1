package ae.istibaq.osrati.employment;

import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.agencies.Answer;
import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.agencies.Exchanges;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.osrati.employment.LeaveRegister.LeaveLookup;
import ae.istibaq.osrati.employment.LeaveRegister.Rows;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The leaves a federal employee already has, so that none is written over. */
@Component
public class Leaves {

    private final LeaveRegister register;

    Leaves(Connectors connectors) {
        this.register = connectors.connect("fahr", LeaveRegister.class);
    }

    /**
     * Those that end in the last year or later; none for who is no federal employee.
     *
     * @param purposeKey message key of what it is asked for
     * @param cause event for which it is asked; null for the person's own visit
     * @throws AgencyUnavailable while the register does not answer
     */
    public List<Leave> of(EmiratesId employee, String purposeKey, @Nullable UUID cause) {
        Answer<Rows> answer =
                Exchanges.about(employee, purposeKey, cause, () -> register.leaves(new LeaveLookup(employee.digits())));
        Rows rows = answer.record();
        return rows == null ? List.of() : rows.leaves();
    }
}
