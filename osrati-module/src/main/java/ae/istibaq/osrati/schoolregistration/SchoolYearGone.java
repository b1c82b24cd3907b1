package ae.istibaq.osrati.schoolregistration;

import ae.istibaq.core.proactivity.LifeEvent;
import java.util.UUID;

/** There is no such child, or it is not of age for the year after all. */
public record SchoolYearGone(UUID cause, String matter) implements LifeEvent.Annulled {

    @Override
    public Class<? extends LifeEvent.Begun> of() {
        return SchoolYearAhead.class;
    }
}
