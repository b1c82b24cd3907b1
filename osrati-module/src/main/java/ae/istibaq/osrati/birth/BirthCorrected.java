package ae.istibaq.osrati.birth;

import ae.istibaq.core.proactivity.LifeEvent;
import java.util.UUID;

/** A clinic has corrected what it notified of a birth. */
public record BirthCorrected(ChildBorn anew) implements LifeEvent.Corrected {

    @Override
    public UUID cause() {
        return anew.cause();
    }

    @Override
    public String matter() {
        return anew.matter();
    }
}
