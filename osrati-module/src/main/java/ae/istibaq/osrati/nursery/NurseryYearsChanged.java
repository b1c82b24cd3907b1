package ae.istibaq.osrati.nursery;

import ae.istibaq.core.proactivity.LifeEvent;
import java.util.UUID;

/** The day of birth reads otherwise now, or a nursery has declined and another may be chosen. */
public record NurseryYearsChanged(NurseryYears anew) implements LifeEvent.Corrected {

    @Override
    public UUID cause() {
        return anew.cause();
    }

    @Override
    public String matter() {
        return anew.matter();
    }
}
