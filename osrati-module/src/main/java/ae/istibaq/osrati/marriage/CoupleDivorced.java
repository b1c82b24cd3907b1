package ae.istibaq.osrati.marriage;

import ae.istibaq.core.catalogue.Ending;
import ae.istibaq.core.proactivity.LifeEvent;
import java.util.Set;
import java.util.UUID;

/**
 * The court has registered a divorce.
 *
 * @param matter the contract's number; the divorce's own where the contract is older than the register
 */
record CoupleDivorced(UUID cause, String matter) implements LifeEvent.Ended {

    @Override
    public Ending kind() {
        return Ending.DIVORCE;
    }

    @Override
    public Set<Class<? extends LifeEvent.Begun>> of() {
        return Set.of(MarriageContractRegistered.class);
    }
}
