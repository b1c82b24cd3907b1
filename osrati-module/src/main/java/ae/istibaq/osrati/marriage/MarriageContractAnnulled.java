package ae.istibaq.osrati.marriage;

import ae.istibaq.core.proactivity.LifeEvent;
import java.util.UUID;

/** The court has annulled a contract. */
public record MarriageContractAnnulled(UUID cause, String contractNumber) implements LifeEvent.Annulled {

    @Override
    public String matter() {
        return contractNumber;
    }

    @Override
    public Class<? extends LifeEvent.Begun> of() {
        return MarriageContractRegistered.class;
    }
}
