package ae.istibaq.osrati.pregnancy;

import ae.istibaq.core.proactivity.LifeEvent;
import java.util.UUID;

/** A clinic reckons a pregnancy otherwise now. */
public record PregnancyCorrected(PregnancyConfirmed anew) implements LifeEvent.Corrected {

    @Override
    public UUID cause() {
        return anew.cause();
    }

    @Override
    public String matter() {
        return anew.matter();
    }
}
