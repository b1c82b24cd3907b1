package ae.istibaq.osrati.familybookupdate;

import ae.istibaq.core.proactivity.LifeEvent;
import java.util.UUID;

/** There was no divorce, or no death: the book is right as it is. Others tell what that means. */
public record PartingTakenBack(UUID cause, String matter) implements LifeEvent.Annulled {

    @Override
    public Class<? extends LifeEvent.Begun> of() {
        return FamilyParted.class;
    }

    @Override
    public boolean unspoken() {
        return true;
    }
}
