package ae.istibaq.osrati.birth;

import ae.istibaq.core.proactivity.LifeEvent;
import java.util.UUID;

/** A clinic has corrected what it told of a birth. */
public record BirthCorrected(BirthNotified anew) implements LifeEvent.Corrected {

    @Override
    public UUID cause() {
        return anew.cause();
    }

    @Override
    public String matter() {
        return anew.matter();
    }
}
