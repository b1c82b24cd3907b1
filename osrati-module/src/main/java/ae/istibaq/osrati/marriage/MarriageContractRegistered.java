package ae.istibaq.osrati.marriage;

import ae.istibaq.core.proactivity.LifeEvent;
import ae.istibaq.core.proactivity.Role;
import ae.istibaq.core.shared.EmiratesId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A couple has married, and the court has registered it. */
public record MarriageContractRegistered(
        UUID cause, String contractNumber, LocalDate contractDate, EmiratesId husband, EmiratesId wife, UUID document)
        implements LifeEvent.Begun {

    @Override
    public String matter() {
        return contractNumber;
    }

    @Override
    public Map<Role, EmiratesId> roles() {
        return Map.of(Role.HUSBAND, husband, Role.WIFE, wife);
    }

    @Override
    public Map<String, String> about() {
        return Map.of("contractNumber", contractNumber, "contractDate", contractDate.toString());
    }
}
