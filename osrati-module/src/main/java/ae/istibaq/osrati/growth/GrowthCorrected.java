package ae.istibaq.osrati.growth;

import ae.istibaq.core.proactivity.LifeEvent;
import java.util.UUID;

/** The day of birth, or who the parents are, reads otherwise now. */
public record GrowthCorrected(GrowthBegun anew) implements LifeEvent.Corrected {

    @Override
    public UUID cause() {
        return anew.cause();
    }

    @Override
    public String matter() {
        return anew.matter();
    }
}
