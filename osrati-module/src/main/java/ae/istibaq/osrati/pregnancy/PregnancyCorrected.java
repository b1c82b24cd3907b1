package ae.istibaq.osrati.pregnancy;

import ae.istibaq.core.proactivity.LifeEvent;
import java.util.UUID;

/** A pregnancy was told of the wrong woman: it is taken back from her, and begins for another. */
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
