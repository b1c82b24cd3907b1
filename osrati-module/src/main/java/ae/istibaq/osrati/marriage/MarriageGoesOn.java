package ae.istibaq.osrati.marriage;

import ae.istibaq.core.proactivity.LifeEvent;
import java.util.UUID;

/** A divorce was annulled, or taken back in time. */
record MarriageGoesOn(UUID cause, CoupleDivorced ended) implements LifeEvent.Resumed {

    @Override
    public String matter() {
        return ended.matter();
    }
}
