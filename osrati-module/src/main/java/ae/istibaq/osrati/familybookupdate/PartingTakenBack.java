package ae.istibaq.osrati.familybookupdate;

import ae.istibaq.core.proactivity.LifeEvent;
import java.util.UUID;

/** There was no divorce: the book is right as it is. The service of the contract tells it. */
public record PartingTakenBack(UUID cause, String divorceNumber) implements LifeEvent.Annulled {

    @Override
    public String matter() {
        return FamilyParted.matterOf(divorceNumber);
    }

    @Override
    public Class<? extends LifeEvent.Begun> of() {
        return FamilyParted.class;
    }

    @Override
    public boolean unspoken() {
        return true;
    }
}
