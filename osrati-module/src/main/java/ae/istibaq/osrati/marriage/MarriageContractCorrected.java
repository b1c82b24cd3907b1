package ae.istibaq.osrati.marriage;

import ae.istibaq.core.proactivity.LifeEvent;
import java.util.UUID;

/** The court has corrected a registered contract. */
public record MarriageContractCorrected(MarriageContractRegistered anew) implements LifeEvent.Corrected {

    @Override
    public UUID cause() {
        return anew.cause();
    }

    @Override
    public String matter() {
        return anew.matter();
    }
}
