package ae.istibaq.osrati.schoolregistration;

import ae.istibaq.core.proactivity.LifeEvent;
import java.util.UUID;

/** The window was announced anew, or the child's day of birth corrected. */
public record SchoolYearChanged(SchoolYearAhead anew) implements LifeEvent.Corrected {

    @Override
    public UUID cause() {
        return anew.cause();
    }

    @Override
    public String matter() {
        return anew.matter();
    }
}
